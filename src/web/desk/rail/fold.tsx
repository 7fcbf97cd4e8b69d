import type { ReactNode } from 'react';
import { Icon } from '../../kit/show/icon.tsx';

/** What is there for whoever asks: closed until its line is pressed. */
export const Fold = ({
  summary,
  isOpen = false,
  children,
}: {
  summary: ReactNode;
  isOpen?: boolean;
  children: ReactNode;
}) => (
  <details open={isOpen}>
    <summary className="flex min-h-6 w-fit cursor-pointer list-none items-center gap-1.5 rounded-small text-13 text-ink-2 hover:text-ink [&::-webkit-details-marker]:hidden">
      <Icon name="chevron-right" size={12} className="transition-transform [[open]>summary>&]:rotate-90" />
      {summary}
    </summary>
    <div className="pt-1.5">{children}</div>
  </details>
);
