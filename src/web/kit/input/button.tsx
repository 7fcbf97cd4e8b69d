import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classes } from '../look/classes.ts';
import { Icon, type IconName } from '../show/icon.tsx';
import { Spinner } from '../show/spinner.tsx';
import { type ButtonSize, type ButtonVariant, buttonLook } from './button-look.ts';

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  children: ReactNode;
  /** One `primary` on a screen: what happens next. `plain` unless said. */
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  icon?: IconName | undefined;
  className?: string | undefined;
};

/** Does something; its words say what. While `isPending` it stays focusable, keeps its width and does nothing. */
export function Button({ children, variant = 'plain', size = 'normal', icon, className, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classes(buttonLook(variant, size), 'relative', className)}>
      {({ isPending }) => (
        <>
          {isPending && (
            <span className="absolute inset-0 grid place-items-center">
              <Spinner />
            </span>
          )}
          <span className={classes('inline-flex items-center gap-2', isPending && 'opacity-0')}>
            {icon && <Icon name={icon} />}
            {children}
          </span>
        </>
      )}
    </AriaButton>
  );
}
