import { TextLink } from '../../../kit/input/text-link.tsx';
import { Card } from '../../../kit/show/card.tsx';
import { hasWord, useWords } from '../../../kit/words/words.ts';
import { useAmountWords } from '../commitments/time-words.tsx';
import { useAxisNames, useCommitments } from '../commitments/use-axis-names.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { timesOn } from './times-on.ts';

type Use = { where: string; count: number };

/** What counts by a calendar, and so changes with it: each time by severity and topics, and what else names it. */
export function UsedBy({ id, usedBy }: { id: string; usedBy: readonly Use[] }) {
  const { t } = useWords();
  const { at } = usePolicy();
  const names = useAxisNames();
  const amount = useAmountWords();
  const { data } = useCommitments();
  const times = data === undefined ? [] : timesOn(data.cells, id);
  return (
    <Card
      title={t('console-policy:used.title')}
      action={
        <TextLink href={`${at}/commitments`} look="plain" className="text-13">
          {t('console-policy:place.commitments')}
        </TextLink>
      }
    >
      {times.length > 0 && (
        <ul className="mb-2 flex flex-col gap-1.5 border-b border-line pb-2 text-13">
          {times.map(({ list, severity, allowance, topics }) => (
            <li key={JSON.stringify([list, severity, allowance])}>
              <span className="font-medium tabular-nums">{amount(allowance)}</span> · {names.severity(severity)}
              <span className="block text-12 text-ink-2">
                {t(`console-policy:list.${list}`)} · {topics.map(names.topic).join(t('console:between'))}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="text-12 text-ink-2">
        <UsedByWords usedBy={usedBy} />
      </p>
    </Card>
  );
}

export function UsedByWords({ usedBy }: { usedBy: readonly Use[] }) {
  const { t } = useWords();
  if (usedBy.length === 0) return <span className="text-ink-3">{t('console-policy:used.nowhere')}</span>;
  return usedBy
    .map(({ where, count }) =>
      hasWord(`console-policy:used.in.${where}_other`)
        ? t(`console-policy:used.in.${where}`, { count })
        : t('console-policy:used.else', { where, count }),
    )
    .join(t('console:between'));
}
