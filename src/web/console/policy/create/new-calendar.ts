import type { Hours } from '../draft/calendar-document.ts';

/** A key made of a name: `Tokyo office, winter` is `tokyo-office-winter`. */
export const keyFrom = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9\s_-]/g, '')
    .trim()
    .replaceAll(/[\s_-]+/g, '-')
    .slice(0, 60);

/** Monday to Friday, nine to six, no holidays, known for the year. */
export const ordinaryWeek = (year: number) => {
  const day: Hours = [['09:00', '18:00']];
  return {
    weekly: { '1': day, '2': day, '3': day, '4': day, '5': day },
    exceptions: {},
    coverage: { from: `${year}-01-01`, to: `${year}-12-31` },
  };
};
