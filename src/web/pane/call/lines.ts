import type { readPhoneLines } from '../../../contract/phones.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import type { Loaded, Pane } from '../model/pane.ts';
import { zoneOf } from '../model/when.ts';

export type Lines = ResponseOf<typeof readPhoneLines>;
export type Line = Lines['lines'][number];
export type Hours = Line['hours'][number];

/** The telephone lines of the person's country, or of the one chosen. */
export const readLines = (pane: Pane): Loaded<Lines> =>
  pane.read<typeof readPhoneLines>('/api/phone-lines', { country: pane.state.country, zone: zoneOf(pane) });

/** The hours to speak of in one line: what is open now, else what opens first. */
export function nearestHours({ hours }: Line): Hours | undefined {
  const soonest = [...hours].sort((one, other) => (one.opensAt ?? '~').localeCompare(other.opensAt ?? '~'));
  return hours.find((one) => one.open) ?? soonest[0];
}
