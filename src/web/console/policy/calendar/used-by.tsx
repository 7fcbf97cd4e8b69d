import { Card } from '../../../kit/show/card.tsx';
import { hasWord, useWords } from '../../../kit/words/words.ts';

type Use = { where: string; count: number };

/** Where a calendar counts: a change of it changes them. */
export function UsedBy({ usedBy }: { usedBy: readonly Use[] }) {
  const { t } = useWords();
  return (
    <Card title={t('console-policy:used.title')}>
      <p className="text-13">
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
