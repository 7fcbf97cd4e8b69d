import type { ReactNode } from 'react';

/** One family of components with its name. */
export const Section = ({ name, children }: { name: string; children: ReactNode }) => (
  <section aria-label={name} id={name} className="border-t border-line py-8">
    <h2 className="mb-4 text-16 font-bold">{name}</h2>
    <div className="flex flex-col gap-6">{children}</div>
  </section>
);

export const Line = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-wrap items-center gap-3">{children}</div>
);
