import type { DayKind } from '../draft/day-of.ts';
import { dayLooks } from './day-look.ts';

/** The shape in a day's corner, and the slash of a clock change. Read aloud by the day's own words. */
export function DayMark({ kind, hasClockChange }: { kind: DayKind; hasClockChange: boolean }) {
  const { mark } = dayLooks[kind];
  return (
    <>
      {mark && (
        <svg
          viewBox="0 0 6 6"
          width={6}
          height={6}
          fill="currentColor"
          aria-hidden="true"
          className="absolute top-0.5 right-0.5"
        >
          <path d={mark} />
        </svg>
      )}
      {hasClockChange && (
        <svg
          viewBox="0 0 10 10"
          width={8}
          height={8}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.3}
          strokeLinecap="round"
          aria-hidden="true"
          className="absolute top-0.5 left-0.5 text-ink"
        >
          <path d="M5 1a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM5 3v2l1.4 1" />
        </svg>
      )}
    </>
  );
}
