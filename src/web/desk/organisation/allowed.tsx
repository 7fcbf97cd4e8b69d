import { Icon } from '../../kit/show/icon.tsx';
import { useWords } from '../../kit/words/words.ts';
import { Fold } from '../rail/fold.tsx';
import type { OrganisationCard } from './organisation-card.ts';

/** What they may ask: for each topic the highest severity, and why not a higher one. */
export function Allowed({ card }: { card: OrganisationCard }) {
  const { t } = useWords();
  const rows = card.topics.map(({ key, name }) => {
    const offers = card.severities[key] ?? [];
    return {
      key,
      name,
      highest: offers.find(({ refusal }) => refusal === null),
      refused: offers.filter((one) => one.refusal),
    };
  });
  const reasons = [...new Set(rows.flatMap(({ refused }) => refused.map((one) => one.refusal?.words ?? '')))];
  return (
    <div className="flex flex-col gap-2 text-13">
      <ul className="flex flex-col gap-1">
        {rows.map(({ key, name, highest }) => (
          <li key={key} className="flex justify-between gap-2">
            <span className="min-w-0">{name}</span>
            <span className="shrink-0 text-ink-2">{highest ? t('desk:card.upTo', { name: highest.key }) : '–'}</span>
          </li>
        ))}
      </ul>
      {reasons.length > 0 && (
        <Fold summary={t('desk:card.why')}>
          <ul className="flex flex-col gap-1.5 text-12 text-ink-2">
            {reasons.map((words) => (
              <li key={words} className="flex gap-1.5">
                <Icon name="info" size={12} className="mt-[0.25em]" />
                {words}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}
