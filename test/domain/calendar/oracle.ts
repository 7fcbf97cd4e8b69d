import type { Calendar } from '../../../src/domain/calendar/calendar.ts';

/**
 * The definition of open time read aloud, minute by minute, with nothing clever in it. It knows the wall readings of
 * `minutes` minutes from `from` on (by Intl, not by the engine's Temporal) and asks of each minute whether it is open.
 * Answers are epoch milliseconds; null where these minutes do not hold the answer.
 */
export interface Sight {
  zone: string;
  from: number;
  /** Of each minute, the wall reading as minutes since 1970-01-01T00:00 on the wall. */
  wall: Int32Array;
}

export function look(zone: string, from: number, minutes: number): Sight {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  const read = (instant: number) => {
    const [, day, month, year, hour, minute] = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+)$/
      .exec(format.format(instant))!
      .map(Number);
    return Date.UTC(year!, month! - 1, day, hour, minute) / 60_000;
  };
  // Clocks change on quarters of an hour only.
  const wall = new Int32Array(minutes);
  for (let index = 0; index < minutes; index++)
    wall[index] = index % 15 === 0 ? read(from + index * 60_000) : wall[index - 1]! + 1;
  return { zone, from, wall };
}

export function oracle({ from, wall }: Sight, calendar: Calendar) {
  const lists = new Map<number, [number, number][]>();
  const list = (day: number) => {
    let intervals = lists.get(day);
    if (intervals === undefined) {
      const date = new Date(day * 86_400_000);
      const weekday = String(date.getUTCDay() || 7) as '1';
      const texts = calendar.exceptions[date.toISOString().slice(0, 10)] ?? calendar.weekly[weekday] ?? [];
      intervals = texts.map(([start, end]) => [minuteOf(start), minuteOf(end)]);
      lists.set(day, intervals);
    }
    return intervals;
  };
  const holds = (day: number, minute: number) => list(day).some(([start, end]) => start <= minute && minute < end);
  // Where the shift of the evening before runs into the hours of the day, the shift owns the minute.
  const owner = (at: number) => {
    const day = Math.floor(wall[at]! / 1440);
    if (holds(day - 1, wall[at]! - (day - 1) * 1440)) return day - 1;
    return holds(day, wall[at]! - day * 1440) ? day : null;
  };
  const index = (instant: number) => (instant - from) / 60_000;
  const instant = (at: number) => (at < 0 || at >= wall.length ? null : from + at * 60_000);

  const dueWhere = (counts: (at: number) => boolean, start: number, minutes: number) => {
    let left = minutes;
    let at = start;
    while (left > 0 && at < wall.length) if (counts(at++)) left--;
    return left > 0 ? null : instant(at);
  };
  const open = (at: number) => owner(at) !== null;

  return {
    isOpen: (at: number) => open(index(at)),
    due: (start: number, minutes: number) => dueWhere(open, index(start), minutes),
    paused: (start: number, minutes: number, pauses: { from: number; to: number }[]) =>
      dueWhere(
        (at) => open(at) && !pauses.some((pause) => index(pause.from) <= at && at < index(pause.to)),
        index(start),
        minutes,
      ),
    elapsed: (start: number, end: number) => {
      let minutes = 0;
      for (let at = index(start); at < index(end); at++) if (open(at)) minutes++;
      return minutes;
    },
    nextOpening: (start: number) => {
      for (let at = index(start); at < wall.length; at++) if (open(at)) return instant(at);
      return null;
    },
    nextClosing: (start: number) => {
      let at = index(start);
      while (at < wall.length && !open(at)) at++;
      while (at < wall.length && open(at)) at++;
      return instant(at);
    },
    owner: (at: number) => owner(index(at)),
    /** The n-th later business day by the same time or by its end; `dates` says which dates count. */
    businessDays: (
      start: number,
      days: number,
      reading: 'sameTime' | 'endOfDay',
      dates: { list: (day: number) => unknown[] },
    ) => {
      let anchor = index(start);
      while (anchor < wall.length && !open(anchor)) anchor++;
      if (anchor >= wall.length) return null;
      const first = owner(anchor)!;
      let day = first;
      for (let left = days; left > 0; ) {
        if (++day > first + 60) return null;
        if (list(day).length > 0 && dates.list(day).length > 0) left--;
      }
      const ends = list(day).map(([, end]) => end);
      const end = Math.max(...ends);
      const time = wall[anchor]! - first * 1440;
      if (reading === 'sameTime' && days === 0) return instant(anchor);
      if (reading === 'endOfDay' || time >= end) return instant(Math.max(anchor, meet(day * 1440 + end, 'later')));
      let then = time;
      while (!holds(day, then)) then++;
      return instant(meet(day * 1440 + then, 'earlier'));
    },
    list,
  };

  function meet(reading: number, pass: 'earlier' | 'later'): number {
    if (reading < wall[0]!) return 0;
    if (reading > wall.at(-1)!) return wall.length;
    const met = pass === 'earlier' ? wall.indexOf(reading) : wall.lastIndexOf(reading);
    if (met >= 0) return met;
    // Skipped by a clock change: the first minute after the gap.
    return wall.findIndex((wallReading) => wallReading > reading);
  }
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
