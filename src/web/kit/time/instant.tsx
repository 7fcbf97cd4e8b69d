import { classes } from '../look/classes.ts';
import { useWords } from '../words/words.ts';
import { formatInstant } from './format-instant.ts';
import { formatRelative } from './format-span.ts';
import { useNow } from './now.ts';
import { useZone } from './zone.ts';

export type InstantProps = {
  at: string;
  /** `relative`: `12 min ago`, after a week the day; `absolute`: `Fri 23:10 GMT+8`; `both`; `date`: the day alone. */
  look?: 'relative' | 'absolute' | 'both' | 'date' | undefined;
  /** Another zone than the person's: a calendar's. */
  zone?: string | undefined;
  className?: string | undefined;
};

const weekMs = 7 * 86_400_000;

/** A moment, in the person's language and zone; pointing at it shows it whole. */
export function Instant({ at, look = 'relative', zone, className }: InstantProps) {
  const { language } = useWords();
  const mine = useZone();
  const now = useNow();
  const where = { language, zone: zone ?? mine, now };
  const isFar = Math.abs(Date.parse(at) - now) > weekMs;
  const relative = look === 'absolute' || look === 'date' || isFar ? null : formatRelative(Date.parse(at), now);
  const absolute =
    look === 'relative' && relative !== null
      ? null
      : formatInstant(at, { ...where, detail: look === 'date' || (look === 'relative' && isFar) ? 'date' : 'short' });
  return (
    <time
      dateTime={at}
      title={formatInstant(at, { ...where, detail: 'full' })}
      className={classes('tabular-nums', className)}
    >
      {relative}
      {relative && absolute && ' '}
      {absolute && <span className={relative ? 'text-ink-2' : ''}>{absolute}</span>}
    </time>
  );
}
