import type { CompiledCalendar } from './compiled-calendar.ts';
import { pieceAt, windowAt } from './open-window.ts';
import type { CalendarRefusal } from './refusal.ts';
import { isRefusal } from './refusal.ts';

/** Whether an instant (epoch milliseconds) lies in open time; closed at the closing instant itself. */
export function isOpen(calendar: CompiledCalendar, instant: number): boolean | CalendarRefusal {
  const window = windowAt(calendar, instant);
  if (isRefusal(window)) return window;
  const start = window.starts[pieceAt(window, instant)];
  return start !== undefined && start <= instant;
}
