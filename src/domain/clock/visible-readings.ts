import type { ClockReading } from './clock-reading.ts';

/** The clocks that the customer sees: the desk's own goals are left out, and with them their reasons. */
export const visibleReadings = (readings: readonly ClockReading[]): ClockReading[] =>
  readings.filter(({ audience }) => audience === 'all');
