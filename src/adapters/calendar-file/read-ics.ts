import ICAL from 'ical.js';
import { isDate } from '../../domain/calendar/calendar.ts';
import type { CalendarEvent, CalendarFile, SkippedReason } from '../../usecases/ports/calendar-file.ts';
import { datesFrom, inclusive } from './dates.ts';
import { type IcsBlock, icsBlocks } from './ics-blocks.ts';
import { repetitionOf } from './repetition.ts';

const mostEvents = 5_000;
const longestDays = 366;
const mostTimes = 500;
const notEvents = ['VTODO', 'VJOURNAL', 'VFREEBUSY'];

/**
 * The all-day events of an iCalendar text (RFC 5545): their end is exclusive, an end that equals the start means that day, midnight
 * to midnight counts as all day. Repetitions are followed to the end of `untilYear`.
 */
export function readIcs(text: string, untilYear: number): CalendarFile {
  const { blocks, faults } = icsBlocks(text);
  const file: CalendarFile = { events: [], days: [], calendar: null, skipped: [], faults };
  const events = blocks.filter(({ kind }) => kind === 'VEVENT');
  if (events.length > mostEvents) {
    const { line } = events[mostEvents] as IcsBlock;
    faults.push({ line, path: 'VEVENT', message: `expected at most ${mostEvents} events, came ${events.length}` });
    return file;
  }
  for (const { kind, line } of blocks)
    if (notEvents.includes(kind)) file.skipped.push({ line, what: kind, reason: 'not-an-event' });
  const newest = newestOf(events);
  const seen = new Set<string>();
  for (const block of events) {
    const read = readEvent(block, untilYear);
    if ('message' in read) faults.push({ line: block.line, path: 'VEVENT', message: read.message });
    else if ('reason' in read) file.skipped.push({ line: block.line, ...read });
    else if (newest.get(uidOf(block)) !== block.line || seen.has(read.key))
      file.skipped.push({ line: block.line, what: read.name, reason: 'duplicate' });
    else {
      seen.add(read.key);
      file.events.push(read);
    }
  }
  return file;
}

/** Of events with the same UID the one with the highest SEQUENCE counts, the later of equal ones. */
function newestOf(blocks: readonly IcsBlock[]): Map<string, number> {
  const best = new Map<string, { line: number; sequence: number }>();
  for (const block of blocks) {
    const uid = uidOf(block);
    const sequence = Number(/^SEQUENCE:\s*(\d+)/im.exec(block.text)?.[1] ?? 0);
    if (sequence >= (best.get(uid)?.sequence ?? -1)) best.set(uid, { line: block.line, sequence });
  }
  return new Map([...best].map(([uid, { line }]) => [uid, line]));
}

/** One time of a repetition stands for itself. */
const uidOf = ({ text, line }: IcsBlock): string => {
  const uid = /^UID:\s*(\S.*)$/im.exec(text)?.[1];
  return uid === undefined ? `line ${line}` : `${uid} ${/^RECURRENCE-ID[^:]*:(.*)$/im.exec(text)?.[1] ?? ''}`;
};

type Read = CalendarEvent | { what: string; reason: SkippedReason } | { message: string };

function readEvent({ text, line }: IcsBlock, untilYear: number): Read {
  let event: ICAL.Component;
  try {
    const calendar = new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${text}\r\nEND:VCALENDAR`));
    event = calendar.getFirstSubcomponent('vevent') as ICAL.Component;
    const name = String(event.getFirstPropertyValue('summary') ?? '')
      .trim()
      .slice(0, 200);
    const skip = (reason: SkippedReason) => ({ what: name, reason });
    if (String(event.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED') return skip('cancelled');
    const start = event.getFirstPropertyValue('dtstart');
    if (!(start instanceof ICAL.Time)) return skip('no-date');
    // The library reads 31 February as 3 March.
    const written = String((event.getFirstProperty('dtstart') as ICAL.Property).toJSON()[3]).slice(0, 10);
    if (!isDate(written)) return { message: `expected a date that exists, came ${written}` };
    const span = daysOf(event, start);
    if (typeof span === 'string') return skip(span);
    const from = dateOf(start);
    const firsts = timesOf(event, from, untilYear);
    if (typeof firsts === 'string') return skip(firsts);
    if (firsts.length === 0) return skip('no-date');
    const dates = [...new Set(firsts.flatMap((first) => datesFrom(first, span)))].toSorted();
    return {
      key: `${uidOf({ text, line, kind: 'VEVENT' }).slice(0, 200)}|${from}|${name}`,
      line,
      name,
      dates,
      from,
      to: inclusive(from, span),
      repeats: firsts.length > 1,
      categories: event.getAllProperties('categories').flatMap((one) => one.getValues().map(String)),
      says: null,
    };
  } catch (error) {
    return { message: `expected an event as RFC 5545 writes it, came: ${(error as Error).message}` };
  }
}

/** Whole days of an event, or why it is none. */
function daysOf(event: ICAL.Component, start: ICAL.Time): number | SkippedReason {
  const end = event.getFirstPropertyValue('dtend');
  const duration = event.getFirstPropertyValue('duration');
  const isMidnight = (time: ICAL.Time) => time.hour === 0 && time.minute === 0 && time.second === 0;
  if (!start.isDate && (!isMidnight(start) || !(end instanceof ICAL.Time) || !isMidnight(end))) return 'timed';
  let days = 1;
  if (end instanceof ICAL.Time) {
    if (start.isDate && !end.isDate) return 'timed';
    days = (Date.parse(dateOf(end)) - Date.parse(dateOf(start))) / 86_400_000;
    if (!start.isDate && days === 0) return 'timed';
    // Many calendars write a single day so.
    if (days === 0) days = 1;
  } else if (duration instanceof ICAL.Duration) {
    const seconds = duration.toSeconds();
    if (seconds % 86_400 !== 0) return 'timed';
    days = seconds / 86_400;
  }
  if (days < 1) return 'backwards';
  return days > longestDays ? 'too-long' : days;
}

/** The dates on which each time begins, by rule and by list, without the exceptions. */
function timesOf(event: ICAL.Component, first: string, untilYear: number): string[] | SkippedReason {
  const rules = event.getAllProperties('rrule').map((one) => one.getFirstValue());
  if (rules.length > 1) return 'repetition';
  const [rule] = rules;
  const ruled = rule instanceof ICAL.Recur ? repetitionOf(first, rule, untilYear) : [first];
  if (typeof ruled === 'string') return ruled;
  const listed = (name: string) =>
    event
      .getAllProperties(name)
      .flatMap((one) => one.getValues().flatMap((time) => (time instanceof ICAL.Time ? [dateOf(time)] : [])));
  const not = new Set(listed('exdate'));
  return [...new Set([...ruled, ...listed('rdate')])].filter((date) => !not.has(date)).slice(0, mostTimes);
}

const dateOf = ({ year, month, day }: ICAL.Time): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
