import type { ReactNode } from 'react';
import { Icon } from '../../kit/show/icon.tsx';

/** What is there for whoever asks: closed until its line is pressed. */
export function Fold({
  summary,
  children,
  isOpen = false,
  className,
}: {
  summary: ReactNode;
  children: ReactNode;
  isOpen?: boolean;
  className?: string;
}) {
  return (
    <details className={className} open={isOpen}>
      <summary className="flex w-fit cursor-pointer list-none items-center gap-1.5 rounded-small py-1 text-13 font-medium text-ink-2 hover:text-ink [&::-webkit-details-marker]:hidden">
        <Icon name="chevron-right" size={14} className="transition-transform [[open]>summary>&]:rotate-90" />
        {summary}
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
