import { classes } from '../../kit/look/classes.ts';
import { useWords } from '../../kit/words/words.ts';

/** How many wait, up to "99+"; nothing while unknown. Only what is late stands out. */
export function QueueCount({
  count,
  most = 100,
  isAlarming,
}: {
  count: number | undefined;
  most?: number | undefined;
  isAlarming: boolean;
}) {
  const { t } = useWords();
  if (count === undefined) return null;
  return (
    <span className={classes('text-12 tabular-nums', isAlarming && count > 0 ? 'font-medium text-bad' : 'text-ink-3')}>
      {count >= most ? t('desk:queue.more', { n: most - 1 }) : count}
    </span>
  );
}
