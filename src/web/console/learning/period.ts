/** The period looked at: a usual one, or two dates of one's own. */
export const presets = ['days-30', 'days-90', 'days-365', 'own'] as const;
export type Preset = (typeof presets)[number];
export type Dates = { from: string; to: string };

const dayMs = 86_400_000;

/** The dates of a usual period, today included; `today` is a date such as 2026-02-24. */
export const datesOf = (preset: Exclude<Preset, 'own'>, today: string): Dates => ({
  from: new Date(Date.parse(today) - (Number(preset.slice(5)) - 1) * dayMs).toISOString().slice(0, 10),
  to: today,
});

/** The date that the wall shows in a zone. */
export const dateIn = (zone: string, at: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
