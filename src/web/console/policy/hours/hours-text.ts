import type { Hours } from '../draft/calendar-document.ts';

/** Hours as they are written and read: `09:00–12:00, 13:00–18:00`; none is an empty text. */
export const writeHours = (hours: Hours): string => hours.map(([start, end]) => `${start}–${end}`).join(', ');

/**
 * Reads hours as people type them, `9-12, 13:00–18:00`, in full-width signs too. Null where it is no list of times; whether they are
 * possible is the server's check, which knows why not.
 */
export function readHours(text: string): Hours | null {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\s*[-–—−~〜～至]\s*/g, '-')
    .trim();
  if (plain === '') return [];
  const hours = plain.split(/[\s,;、]+/).map(readInterval);
  return hours.every((one) => one !== null) ? hours : null;
}

function readInterval(text: string): [string, string] | null {
  const [, start, startMinute = '00', end, endMinute = '00'] =
    /^(\d{1,2})(?::(\d{2}))?\s*-\s*(\d{1,2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (start === undefined || end === undefined) return null;
  return [`${start.padStart(2, '0')}:${startMinute}`, `${end.padStart(2, '0')}:${endMinute}`];
}
