import type { ReactNode } from 'react';
import { classes } from '../look/classes.ts';
import { Icon } from '../show/icon.tsx';

/** What may be chosen in a select, a combo box or a list. */
export type Choice<K extends string = string> = { id: K; name: string; hint?: string };

export const popoverLook = (className?: string): string =>
  classes(
    'rise overflow-auto overscroll-contain rounded-box border border-line bg-raised p-1 shadow-float outline-none',
    className,
  );

export const itemLook =
  'group flex min-h-8 cursor-default items-center gap-2 rounded-small px-2 py-1.5 text-14 text-ink outline-none data-[focused]:bg-hover data-[disabled]:text-ink-3 data-[href]:cursor-pointer pointer-coarse:min-h-11';

/** A row with its hint below and a check where it is the chosen one. */
export const ChoiceRow = ({
  name,
  hint,
  isSelected,
}: {
  name: ReactNode;
  hint?: string | undefined;
  isSelected: boolean;
}) => (
  <>
    <span className="min-w-0 flex-1">
      <span className="block">{name}</span>
      {hint && <span className="block text-12 text-ink-2">{hint}</span>}
    </span>
    {isSelected && <Icon name="check" className="text-accent" />}
  </>
);
