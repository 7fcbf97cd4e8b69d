import type { ClockView } from '../../../contract/common.ts';
import type { Language } from '../../../domain/language/language.ts';
import { classes } from '../look/classes.ts';
import { type Tone, toneInk } from '../show/badge.tsx';
import { Icon, type IconName } from '../show/icon.tsx';
import { useWords } from '../words/words.ts';
import { formatInstant } from './format-instant.ts';
import { formatSpan } from './format-span.ts';
import { useNow } from './now.ts';
import { type ClockLook, lookOf } from './read-clock.ts';
import { useZone } from './zone.ts';

export type ClockProps = {
  /** As the server read it; null where nothing is promised. */
  reading: ClockView | null;
  /**
   * `tight`: icon and words for a row of 40 px; `line`: with the instant behind it; `full`: which clock, what kind of
   * promise, and why.
   */
  look?: 'tight' | 'line' | 'full' | undefined;
  className?: string | undefined;
};

/** A clock, the same everywhere: what is left first, the instant in the person's zone behind it. It ticks without a reload. */
export function Clock({ reading, look = 'line', className }: ClockProps) {
  const { t } = useWords();
  const now = useNow();
  const state = lookOf(reading, now);
  const line = <ClockLine reading={reading} state={state} now={now} isTight={look === 'tight'} />;
  if (look !== 'full' || reading === null)
    return <span className={classes('inline-flex min-w-0 text-13', className)}>{line}</span>;
  return (
    <div className={classes('text-13', className)}>
      <p className="text-ink-2">
        {t(`kit:clock.of.${reading.clock}`)}
        {reading.promise !== 'stated' &&
          reading.promise !== 'call-back' &&
          ` – ${t(`kit:clock.promise.${reading.promise}`)}`}
      </p>
      <p className="mt-0.5 text-14 font-medium">{line}</p>
      {reading.reads && <p className="mt-1 text-12 text-ink-2">{reading.reads}</p>}
    </div>
  );
}

function ClockLine({
  reading,
  state,
  now,
  isTight,
}: {
  reading: ClockView | null;
  state: ClockLook;
  now: number;
  isTight: boolean;
}) {
  const { t, language } = useWords();
  const zone = useZone();
  // Past the last date that a calendar knows nothing is guessed; the row says so itself, not its tooltip only.
  const endsOn = state === 'running' && reading?.dueAt === null ? reading.calendarEndsOn : null;
  const { icon, tone } = endsOn ? { icon: 'clock-none' as const, tone: 'warn' as const } : marks[state];
  const instant = reading && shownInstant(reading, state);
  const ends = endsOn && dateOf(endsOn, language, now);
  if (ends && isTight)
    return (
      <span
        title={reading?.reads}
        className={classes('flex min-w-0 items-center gap-x-1.5 @min-[44rem]:flex-wrap', toneInk.warn)}
      >
        <Icon name={icon} size={14} />
        <span className="sr-only @min-[44rem]:not-sr-only">{t('kit:clock.noDue')}</span>
        <span className="truncate text-12 leading-tight @min-[44rem]:basis-full">
          {t('kit:clock.endsOn', { date: ends })}
        </span>
      </span>
    );
  return (
    <span
      className="inline-flex min-w-0 flex-wrap items-center gap-x-1.5"
      title={reading && isTight ? reading.reads : undefined}
    >
      <span
        className={classes(
          'inline-flex items-center gap-1.5 tabular-nums',
          ends ? 'leading-tight' : 'whitespace-nowrap',
          (state !== 'running' || ends) && toneInk[tone],
          (state === 'late' || state === 'warned') && 'font-medium',
        )}
      >
        <Icon name={icon} size={14} className={toneInk[tone]} />
        {ends ? t('kit:clock.calendarEnds', { date: ends }) : wordsOf(reading, state, now, t)}
      </span>
      {instant && !isTight && (
        <time dateTime={instant} className="font-normal whitespace-nowrap text-ink-2 tabular-nums">
          {formatInstant(instant, { language, zone, now })}
        </time>
      )}
    </span>
  );
}

const marks: Record<ClockLook, { icon: IconName; tone: Tone }> = {
  running: { icon: 'clock', tone: 'neutral' },
  warned: { icon: 'clock', tone: 'warn' },
  paused: { icon: 'pause', tone: 'neutral' },
  late: { icon: 'alert', tone: 'bad' },
  kept: { icon: 'circle-check', tone: 'good' },
  missed: { icon: 'circle-x', tone: 'bad' },
  ended: { icon: 'clock-none', tone: 'neutral' },
  none: { icon: 'clock-none', tone: 'neutral' },
};

function wordsOf(
  reading: ClockView | null,
  state: ClockLook,
  now: number,
  t: (key: string, values?: Record<string, unknown>) => string,
): string {
  const due = reading?.dueAt ? Date.parse(reading.dueAt) : null;
  if ((state === 'running' || state === 'warned') && due !== null)
    return t('kit:span.in', { span: formatSpan(due - now) });
  if (state === 'late' && due !== null) return t('kit:clock.lateBy', { span: formatSpan(now - due) });
  if (state === 'missed' && due !== null && reading?.metAt)
    return t('kit:clock.missedBy', { span: formatSpan(Date.parse(reading.metAt) - due) });
  return t(`kit:clock.${state}`);
}

const dateOf = (date: string, language: Language, now: number): string =>
  formatInstant(`${date}T00:00:00Z`, { language, zone: 'UTC', now, detail: 'date' });

const shownInstant = (reading: ClockView, state: ClockLook): string | null =>
  state === 'kept' || state === 'missed'
    ? (reading.metAt ?? reading.dueAt)
    : state === 'paused' || state === 'ended'
      ? null
      : reading.dueAt;
