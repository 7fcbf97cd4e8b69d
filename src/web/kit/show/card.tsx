import { type ReactNode, useId } from 'react';
import { classes } from '../look/classes.ts';

export type CardProps = {
  title?: ReactNode;
  action?: ReactNode;
  children: ReactNode /** No inner space: a table, a list. */;
  isFlush?: boolean;
  className?: string;
};

/** A group of things with an edge. */
export function Card({ title, action, children, isFlush = false, className }: CardProps) {
  const id = useId();
  return (
    <section
      {...(title ? { 'aria-labelledby': id } : {})}
      className={classes('rounded-box border border-line bg-surface', className)}
    >
      {title && (
        <header
          className={classes(
            'flex min-h-11 flex-wrap items-center justify-between gap-x-3 px-4 pt-2',
            isFlush && 'border-b border-line pb-2',
          )}
        >
          <h2 id={id} className="text-14 font-bold">
            {title}
          </h2>
          {action}
        </header>
      )}
      <div className={isFlush ? '' : title ? 'px-4 pt-1 pb-4' : 'p-4'}>{children}</div>
    </section>
  );
}
