import type { ReactNode } from 'react';

/** One group of the rail. */
export const RailSection = ({
  title,
  action,
  children,
}: {
  title: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) => (
  <section className="px-4 py-3">
    <header className="mb-1.5 flex min-h-6 items-center justify-between gap-2">
      <h2 className="text-13 font-bold">{title}</h2>
      {action}
    </header>
    {children}
  </section>
);
