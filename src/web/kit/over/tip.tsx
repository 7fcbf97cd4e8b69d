import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Kbd } from '../show/kbd.tsx';

/** A word that appears when pointer or focus rests on a control. Never the only place where something is said. */
export function Tip({ words, keys, children }: { words: string; keys?: string; children: ReactElement }) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip
        offset={6}
        className="fade flex max-w-72 items-center gap-2 rounded-small border border-line bg-raised px-2 py-1 text-12 text-ink shadow-float"
      >
        {words}
        {keys && <Kbd keys={keys} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
