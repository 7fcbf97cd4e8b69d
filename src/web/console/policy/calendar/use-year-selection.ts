import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useRef,
  useState,
} from 'react';
import { plusDays, plusMonths } from '../day/dates.ts';

type Selection = { anchor: string; focus: string };
export type YearSelection = ReturnType<typeof useYearSelection>;

/**
 * Which days of the year are at hand: arrows go from day to day, PageUp and PageDown by months, Home and End within one; with Shift, and by
 * dragging, several. Enter or a press opens them.
 */
export function useYearSelection(options: {
  year: number;
  setYear: (year: number) => void;
  first: string;
  onOpen: () => void;
  onKey: (key: string) => boolean;
}) {
  const { year, setYear, first, onOpen, onKey } = options;
  const [selection, setSelection] = useState<Selection>({ anchor: first, focus: first });
  const grid = useRef<HTMLDivElement>(null);
  const isDragging = useRef(false);
  const followsKeys = useRef(false);
  // The year was switched: the same day of it, so that Tab still reaches one.
  const isElsewhere = Number(selection.focus.slice(0, 4)) !== year;
  const at = isElsewhere
    ? plusMonths(selection.focus, (year - Number(selection.focus.slice(0, 4))) * 12)
    : selection.focus;
  const current = isElsewhere ? { anchor: at, focus: at } : selection;

  useEffect(() => {
    if (!followsKeys.current) return;
    followsKeys.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-date="${current.focus}"]`)?.focus();
  }, [current.focus]);

  useEffect(() => {
    const end = () => {
      isDragging.current = false;
    };
    addEventListener('pointerup', end);
    return () => removeEventListener('pointerup', end);
  }, []);

  const go = (focus: string, extends_: boolean) => {
    // Already at hand: nothing is drawn anew that could give it the focus.
    grid.current?.querySelector<HTMLElement>(`[data-date="${focus}"]`)?.focus();
    followsKeys.current = true;
    setSelection({ anchor: extends_ ? current.anchor : focus, focus });
    const wanted = Number(focus.slice(0, 4));
    if (wanted !== year) setYear(wanted);
  };

  const [from, to] =
    current.anchor <= current.focus ? [current.anchor, current.focus] : [current.focus, current.anchor];
  return {
    focus: current.focus,
    from,
    to,
    grid,
    /** To a day, whatever its year; it has the focus and is in view. */
    goTo: (date: string) => go(date, false),
    handlers: {
      onKeyDown(event: KeyboardEvent) {
        if (event.ctrlKey || event.metaKey || event.altKey || dateOf(event.target) === null) return;
        const next = moved(current.focus, event.key);
        if (next !== null) {
          event.preventDefault();
          go(next, event.shiftKey);
        } else if (event.key === 'Escape' && from !== to) go(current.focus, false);
        else if (onKey(event.key)) event.preventDefault();
      },
      // Tab, a reader or the closing dialog may put the focus on a day: then that is the day at hand.
      onFocus(event: FocusEvent) {
        const date = dateOf(event.target);
        if (date !== null && (date < from || date > to)) setSelection({ anchor: date, focus: date });
      },
      onPointerDown(event: PointerEvent) {
        const date = dateOf(event.target);
        if (date === null || event.button !== 0) return;
        setSelection({ anchor: event.shiftKey ? current.anchor : date, focus: date });
        isDragging.current = event.pointerType === 'mouse' && !event.shiftKey;
      },
      onPointerOver(event: PointerEvent) {
        const date = dateOf(event.target);
        if (isDragging.current && date !== null) setSelection((last) => ({ ...last, focus: date }));
      },
      onPointerUp() {
        if (isDragging.current && from !== to) onOpen();
      },
      onClick(event: MouseEvent) {
        // A press by key has no count; a press with Shift only selects.
        if (dateOf(event.target) !== null && (event.detail === 0 || (!event.shiftKey && from === to))) onOpen();
      },
    },
  };
}

function moved(date: string, key: string): string | null {
  if (key === 'ArrowLeft') return plusDays(date, -1);
  if (key === 'ArrowRight') return plusDays(date, 1);
  if (key === 'ArrowUp') return plusDays(date, -7);
  if (key === 'ArrowDown') return plusDays(date, 7);
  if (key === 'PageUp') return plusMonths(date, -1);
  if (key === 'PageDown') return plusMonths(date, 1);
  if (key === 'Home') return `${date.slice(0, 8)}01`;
  if (key === 'End') return plusDays(plusMonths(`${date.slice(0, 8)}01`, 1), -1);
  return null;
}

const dateOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-date]')?.dataset['date'] ?? null) : null;
