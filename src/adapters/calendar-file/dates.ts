const dayMs = 86_400_000;

/** `days` dates from `first` on. */
export const datesFrom = (first: string, days: number): string[] =>
  Array.from({ length: days }, (_, index) => dateAfter(first, index));

/** The last of `days` dates from `first` on. */
export const inclusive = (first: string, days: number): string => dateAfter(first, days - 1);

const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
