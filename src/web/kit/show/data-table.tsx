import type { ReactNode } from 'react';
import { TextLink } from '../input/text-link.tsx';
import { classes } from '../look/classes.ts';

export type Column<T> = {
  id: string;
  name: string;
  cell: (row: T) => ReactNode;
  /** The row's own words: links where `hrefOf` leads, and heads the card on a phone. One column has it. */
  isMain?: boolean | undefined;
  /** In rem, such as `9rem`; the main column takes what is left. */
  width?: string | undefined;
  align?: 'start' | 'end' | undefined;
  /** Beside the head on the card, instead of below it with its name. */
  isCorner?: boolean | undefined;
  isHiddenOnCard?: boolean | undefined;
  /** What can be done with the row: at the top right of the card. */
  isAction?: boolean | undefined;
  isNameHidden?: boolean | undefined;
};

export type DataTableProps<T> = {
  /** What the table holds; read aloud. */
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  hrefOf?: ((row: T) => string) | undefined;
  /** Shown when there are no rows. */
  empty?: ReactNode | undefined;
};

/** A table that becomes cards where its columns have no room. The whole row is the link's target; every cell can still be selected. */
export function DataTable<T>({ caption, columns, rows, keyOf, hrefOf, empty }: DataTableProps<T>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <div className="@container" data-rows-from={rowsFrom(columns)}>
      <table className="block w-full border-collapse text-left text-14 rows:table rows:table-fixed" role="table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="sr-only rows:not-sr-only rows:table-header-group">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.id}
                role="columnheader"
                scope="col"
                style={column.width === undefined ? undefined : { width: column.width }}
                className={classes(
                  'border-b border-line px-3 py-2 text-12 font-medium text-ink-2',
                  column.align === 'end' && 'text-right',
                )}
              >
                {column.isNameHidden ? <span className="sr-only">{column.name}</span> : column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block rows:table-row-group">
          {rows.map((row) => (
            <tr
              key={keyOf(row)}
              role="row"
              className={classes(
                'relative flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-line px-4 py-3 last:border-b-0 rows:table-row rows:p-0',
                hrefOf && 'hover:bg-hover has-focus-visible:bg-hover',
              )}
            >
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} href={column.isMain ? hrefOf?.(row) : undefined} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const leastMainRem = 12;
/** The widths at which the variant `rows:` of look/rows.css can begin, in rem. */
const steps = [42, 48, 56, 64, 72] as const;

/** From which width there are rows: what the columns with a width take, and enough for the main one. */
function rowsFrom<T>(columns: readonly Column<T>[]): number {
  const needed = columns.reduce((sum, { width }) => sum + Number.parseFloat(width ?? '0'), leastMainRem);
  return steps.find((step) => step >= needed) ?? 72;
}

function Cell<T>({ column, row, href }: { column: Column<T>; row: T; href: string | undefined }) {
  const shown = column.cell(row);
  return (
    <td
      role="cell"
      className={classes(
        'rows:h-11 rows:px-3 rows:py-2 rows:align-middle',
        column.isMain ? 'order-first min-w-0 basis-full font-medium rows:font-normal' : 'text-13',
        column.isCorner && 'order-[-2]',
        column.isAction && 'absolute top-2 right-3 rows:static',
        column.isHiddenOnCard && 'hidden rows:table-cell',
        column.align === 'end' && 'rows:text-right tabular-nums',
      )}
    >
      {!column.isMain && !column.isCorner && !column.isNameHidden && (
        <span className="mr-1.5 text-12 text-ink-3 rows:hidden" aria-hidden="true">
          {column.name}
        </span>
      )}
      {href === undefined ? (
        shown
      ) : (
        <TextLink href={href} look="ink" className="static after:absolute after:inset-0 rows:line-clamp-2">
          {shown}
        </TextLink>
      )}
    </td>
  );
}
