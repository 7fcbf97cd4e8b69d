import type { ReactNode } from 'react';
import { TextLink } from '../input/text-link.tsx';
import { classes } from '../look/classes.ts';

export type Column<T> = {
  id: string;
  name: string;
  cell: (row: T) => ReactNode;
  /** The row's own words: links where `hrefOf` leads, and heads the card on a phone. One column has it. */
  isMain?: boolean | undefined;
  /** Of the table, such as `9rem`; the main column takes what is left. */
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

/** A table that becomes cards where it has no room. The whole row is the link's target; every cell can still be selected. */
export function DataTable<T>({ caption, columns, rows, keyOf, hrefOf, empty }: DataTableProps<T>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <div className="@container">
      <table className="block w-full border-collapse text-left text-14 @2xl:table @2xl:table-fixed" role="table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="sr-only @2xl:not-sr-only @2xl:table-header-group">
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
        <tbody role="rowgroup" className="block @2xl:table-row-group">
          {rows.map((row) => (
            <tr
              key={keyOf(row)}
              role="row"
              className={classes(
                'relative flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-line px-4 py-3 last:border-b-0 @2xl:table-row @2xl:p-0',
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

function Cell<T>({ column, row, href }: { column: Column<T>; row: T; href: string | undefined }) {
  const shown = column.cell(row);
  return (
    <td
      role="cell"
      className={classes(
        '@2xl:h-11 @2xl:px-3 @2xl:py-2 @2xl:align-middle',
        column.isMain ? 'order-first min-w-0 basis-full font-medium @2xl:font-normal' : 'text-13',
        column.isCorner && 'order-[-2]',
        column.isAction && 'absolute top-2 right-3 @2xl:static',
        column.isHiddenOnCard && 'hidden @2xl:table-cell',
        column.align === 'end' && '@2xl:text-right tabular-nums',
      )}
    >
      {!column.isMain && !column.isCorner && !column.isNameHidden && (
        <span className="mr-1.5 text-12 text-ink-3 @2xl:hidden" aria-hidden="true">
          {column.name}
        </span>
      )}
      {href === undefined ? (
        shown
      ) : (
        <TextLink href={href} look="ink" className="static after:absolute after:inset-0 @2xl:line-clamp-2">
          {shown}
        </TextLink>
      )}
    </td>
  );
}
