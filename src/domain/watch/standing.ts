import type { ClockReading } from '../clock/clock-reading.ts';

/** How many open hours of a clock's own calendar ahead a supervisor looks. */
export const horizons = [1, 4, 24] as const;
export type Horizon = (typeof horizons)[number];

/** Late now, or late within so many open hours if nobody answers; null: neither. */
export type Standing = 'late' | Horizon;

/** Where a clock stands. Paused ones are nobody's worry now, and what no calendar knows is not guessed. */
export function standingOf({
  state,
  remainingMinutes,
}: Pick<ClockReading, 'state' | 'remainingMinutes'>): Standing | null {
  if (state === 'late') return 'late';
  if (state !== 'running' || remainingMinutes === null) return null;
  return horizons.find((hours) => remainingMinutes <= hours * 60) ?? null;
}

/** Where a request stands by its most urgent clock of a kind: what is owed to the customer, or the desk's own goals. */
export function worstStanding(readings: readonly ClockReading[], of: 'promises' | 'goals'): Standing | null {
  const standings = readings
    .filter(({ promise }) => (promise === 'goal') === (of === 'goals'))
    .map(standingOf)
    .filter((one) => one !== null);
  return standings.includes('late') ? 'late' : (horizons.find((hours) => standings.includes(hours)) ?? null);
}
