import type { ClockKind } from '../clock/clock.ts';
import type { ClockReading } from '../clock/clock-reading.ts';

const answers: readonly ClockKind[] = ['initial-response', 'desk-goal', 'next-response', 'call-back'];

/** Does support owe an answer or a call? Then nobody may hold the customer's silence against them. */
export const owesAnswer = (readings: readonly ClockReading[]): boolean =>
  readings.some(({ clock, state }) => answers.includes(clock) && (state === 'running' || state === 'late'));
