import { type ReactNode, useId } from 'react';

/** One group of decisions, one below the other. */
export function FormSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-6 border-t border-line pt-6">
      <h2 id={id} className="text-16 font-bold">
        {title}
      </h2>
      {children}
    </section>
  );
}
