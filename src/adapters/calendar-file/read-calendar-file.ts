import type { ReadCalendarFile } from '../../usecases/ports/calendar-file.ts';
import { readIcs } from './read-ics.ts';
import { readJsonDays } from './read-json-days.ts';

export const readCalendarFile: ReadCalendarFile = (format, text, untilYear) =>
  format === 'ics' ? readIcs(text, untilYear) : readJsonDays(text);
