/** The period of a report: a usual one, or two dates of one's own. */
export const presets = ['this-month', 'last-month', 'days-90', 'days-365', 'own'] as const;
export type Preset = (typeof presets)[number];
export type Dates = { from: string; to: string };

const dayMs = 86_400_000;

/** The dates of a usual period, today included; `today` is a date such as 2026-02-24. */
export function datesOf(preset: Exclude<Preset, 'own'>, today: string): Dates {
  const month = `${today.slice(0, 7)}-01`;
  switch (preset) {
    case 'this-month':
      return { from: month, to: today };
    case 'last-month': {
      const to = daysAfter(month, -1);
      return { from: `${to.slice(0, 7)}-01`, to };
    }
    case 'days-90':
      return { from: daysAfter(today, -89), to: today };
    case 'days-365':
      return { from: daysAfter(today, -364), to: today };
  }
}

const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);

/** The date that the wall shows in a zone. */
export const dateIn = (zone: string, at: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
