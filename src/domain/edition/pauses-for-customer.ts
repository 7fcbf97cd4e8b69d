import type { Edition } from './edition.ts';

/** Do the clocks of this severity pause while support waits for the customer? An unknown severity's do. */
export const pausesForCustomer = (edition: Edition, severity: string): boolean =>
  edition.severities.find(({ key }) => key === severity)?.pausesForCustomer ?? true;
