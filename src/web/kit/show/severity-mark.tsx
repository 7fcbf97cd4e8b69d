import { classes } from '../look/classes.ts';
import { useWords } from '../words/words.ts';

export type SeverityMarkProps = {
  severity: { key: string; name: string; standing?: 'proposed' | 'confirmed' };
  /** `letter` where the row is narrow: the name is then read aloud and shown on pointing. */
  look?: 'letter' | 'full' | undefined;
  /** 0 is the highest of its edition; only that one stands out. Without it the key A counts as the highest. */
  rank?: number | undefined;
};

/** A severity: its letter in a box, and its name. A dashed edge while it is proposed only. */
export function SeverityMark({ severity, look = 'full', rank }: SeverityMarkProps) {
  const { t } = useWords();
  const isHighest = rank === undefined ? severity.key === 'A' : rank === 0;
  const isProposed = severity.standing === 'proposed';
  const name = isProposed ? t('kit:severity.proposed', { name: severity.name }) : severity.name;
  return (
    <span className="inline-flex items-center gap-1.5 text-13" title={look === 'letter' ? name : undefined}>
      <span
        aria-hidden="true"
        className={classes(
          'grid size-5 shrink-0 place-items-center rounded-[4px] border text-12 leading-none font-bold',
          isProposed && 'border-dashed',
          isHighest ? 'border-bad bg-bad-soft text-bad' : 'border-line-strong bg-surface text-ink-2',
        )}
      >
        {severity.key.slice(0, 1)}
      </span>
      <span className={look === 'letter' ? 'sr-only' : undefined}>{name}</span>
    </span>
  );
}
