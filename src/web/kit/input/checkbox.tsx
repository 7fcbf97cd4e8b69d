import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components/Checkbox';
import { classes } from '../look/classes.ts';
import { Icon } from '../show/icon.tsx';
import { FieldFault, FieldHint } from './field.tsx';

export type CheckboxProps = Omit<CheckboxFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> & {
  children: ReactNode;
  hint?: ReactNode | undefined;
  error?: string | null | undefined;
  className?: string | undefined;
};

/** Yes or no. `isSelected` and `onChange`; a group of them stands in `CheckboxGroup`. */
export function Checkbox({ children, hint, error, className, ...rest }: CheckboxProps) {
  return (
    <CheckboxField
      {...rest}
      {...(error ? { isInvalid: true } : {})}
      validationBehavior="aria"
      className={classes('flex flex-col gap-0.5', className)}
    >
      <CheckboxButton className="group flex cursor-pointer items-start gap-2.5 py-1 text-14 text-ink data-[disabled]:cursor-not-allowed data-[disabled]:text-ink-3 pointer-coarse:py-2.5">
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className="mt-[0.15em] grid size-[18px] shrink-0 place-items-center rounded-[4px] border border-line-control bg-surface group-data-[focus-visible]:outline-2 group-data-[focus-visible]:outline-offset-2 group-data-[focus-visible]:outline-accent group-data-[invalid]:border-bad group-data-[selected]:border-accent-solid group-data-[selected]:bg-accent-solid group-data-[selected]:text-on-accent">
              {isIndeterminate ? (
                <span className="h-0.5 w-2 bg-current" />
              ) : (
                isSelected && <Icon name="check" size={14} strokeWidth={2} />
              )}
            </span>
            <span className="min-w-0">{children}</span>
          </>
        )}
      </CheckboxButton>
      <div className="pl-7 empty:hidden">
        <FieldHint hint={hint} />
        <FieldFault error={error} />
      </div>
    </CheckboxField>
  );
}
