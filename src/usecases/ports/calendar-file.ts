/** One entry of a calendar file: days that are off, or worked. */
export type CalendarEvent = {
  /** Stands for it when the operator says what it means. */
  key: string;
  /** Where it begins in the text, from 1. */
  line: number;
  name: string;
  /** Its dates in order, all of its repetitions. */
  dates: string[];
  /** The dates of its first time, inclusive. */
  from: string;
  to: string;
  repeats: boolean;
  categories: string[];
  /** What a field of the file says outright. */
  says: 'holiday' | 'make-up' | null;
};

export type SkippedReason =
  | 'duplicate'
  | 'timed'
  | 'cancelled'
  | 'no-date'
  | 'backwards'
  | 'too-long'
  | 'endless'
  | 'repetition'
  | 'not-an-event'
  | 'outside-years'
  | 'chosen'
  | 'holiday-wins'
  | 'closed-anyway'
  | 'open-anyway';

export type CalendarFile = {
  events: CalendarEvent[];
  /** Dates with hours of their own, from JSON: `[]` is a holiday. */
  days: { date: string; hours: unknown; name: unknown; line: number }[];
  /** A whole calendar, from JSON. */
  calendar: unknown;
  skipped: { line: number; what: string; reason: SkippedReason }[];
  faults: { line: number; path: string; message: string }[];
};

/** Reads iCalendar or JSON; repetitions without end are followed to the end of the year `untilYear`. */
export type ReadCalendarFile = (format: 'ics' | 'json', text: string, untilYear: number) => CalendarFile;
