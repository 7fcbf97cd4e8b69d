import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { keep, kept } from '../kept.ts';
import { classes } from '../look/classes.ts';
import { useWords } from '../words/words.ts';

export type ResizableColumn = {
  id: string;
  /** Read aloud, and in the name of the handle at its end. */
  label: string;
  /** Pixels at first; left out for the one column that takes the rest. */
  initial?: number | undefined;
  min: number;
  max?: number | undefined;
  content: ReactNode;
};

export type ResizableColumnsProps = {
  /** Widths are kept on this device under this name. */
  name: string;
  columns: readonly ResizableColumn[];
  /** Where there is room for one only: which. */
  shown: string;
};

/** Columns beside each other, each scrolling by itself, with handles for pointer and arrow keys. Below 1,024 px one at a time. */
export function ResizableColumns({ name, columns, shown }: ResizableColumnsProps) {
  const [widths, setWidths] = useState(() => read(name));
  const set = (column: ResizableColumn, width: number) => {
    const next = { ...widths, [column.id]: Math.round(Math.min(column.max ?? 640, Math.max(column.min, width))) };
    setWidths(next);
    keep(`widths.${name}`, JSON.stringify(next));
  };
  const filler = columns.findIndex((column) => column.initial === undefined);
  return (
    <div className="flex min-h-0 min-w-0 flex-1">
      {columns.map((column, at) => (
        <Column
          key={column.id}
          column={column}
          width={column.initial === undefined ? undefined : (widths[column.id] ?? column.initial)}
          isShown={column.id === shown}
          handle={column.initial === undefined ? null : at < filler ? 'end' : 'start'}
          onWidth={(width) => set(column, width)}
        />
      ))}
    </div>
  );
}

type ColumnProps = {
  column: ResizableColumn;
  width: number | undefined;
  isShown: boolean;
  handle: 'start' | 'end' | null;
  onWidth: (width: number) => void;
};

function Column({ column, width, isShown, handle, onWidth }: ColumnProps) {
  return (
    <section
      aria-label={column.label}
      style={width === undefined ? undefined : ({ '--width': `${width}px` } as Record<string, string>)}
      className={classes(
        'relative flex min-h-0 min-w-0 flex-col wide:flex',
        isShown ? 'flex-1' : 'hidden',
        width === undefined ? 'wide:flex-1' : 'wide:w-(--width) wide:flex-none',
        handle === 'end' && 'border-line wide:border-r',
        handle === 'start' && 'border-line wide:border-l',
      )}
    >
      {column.content}
      {handle && width !== undefined && (
        <Handle
          label={column.label}
          side={handle}
          width={width}
          min={column.min}
          max={column.max ?? 640}
          onWidth={onWidth}
        />
      )}
    </section>
  );
}

function Handle({
  label,
  side,
  width,
  min,
  max,
  onWidth,
}: {
  label: string;
  side: 'start' | 'end';
  width: number;
  min: number;
  max: number;
  onWidth: (width: number) => void;
}) {
  const { t } = useWords();
  const held = useRef<{ x: number; width: number } | null>(null);
  const sign = side === 'end' ? 1 : -1;
  const move = (event: PointerEvent) =>
    held.current && onWidth(held.current.width + sign * (event.clientX - held.current.x));
  const key = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 16 : event.key === 'ArrowLeft' ? -16 : 0;
    if (step === 0) return;
    event.preventDefault();
    onWidth(width + sign * step);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('kit:columns.width', { name: label })}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={(event) => {
        held.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={move}
      onPointerUp={() => {
        held.current = null;
      }}
      onKeyDown={key}
      className={classes(
        'absolute inset-y-0 z-10 hidden w-2 cursor-col-resize touch-none transition-colors hover:bg-accent-line focus-visible:bg-accent-line wide:block',
        side === 'end' ? '-right-1' : '-left-1',
      )}
    />
  );
}

/** The widths that were kept, also of columns that are not there now: they may come back. */
function read(name: string): Record<string, number> {
  try {
    const before = JSON.parse(kept(`widths.${name}`) ?? '{}') as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(before).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    );
  } catch {
    return {};
  }
}
