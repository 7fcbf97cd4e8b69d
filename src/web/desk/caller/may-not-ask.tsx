import { Notice } from '../../kit/show/notice.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { OrganisationCard } from '../organisation/organisation-card.ts';

/** What to say to somebody who may not ask: never a dead end. */
export function MayNotAsk({ caller, card }: { caller: OrganisationCard['people'][number]; card: OrganisationCard }) {
  const { t } = useWords();
  const asking = card.people.filter(({ mayAsk }) => mayAsk);
  return (
    <Notice tone="warn" title={t('desk:caller.mayNot.title', { name: caller.name })}>
      <p>{t('desk:caller.mayNot.say')}</p>
      <ul className="mt-1 list-disc pl-5">
        {asking.map((one) => (
          <li key={one.id}>{[one.name, one.phone, one.email].filter(Boolean).join(t('desk:list.between'))}</li>
        ))}
        {asking.length === 0 && <li>{t('desk:caller.mayNot.nobody')}</li>}
      </ul>
    </Notice>
  );
}
