import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-aria-components/Link';
import { classes } from '../look/classes.ts';
import { usePreload } from '../shell/preload.ts';
import { Icon, type IconName } from '../show/icon.tsx';
import { type ButtonSize, type ButtonVariant, buttonLook } from './button-look.ts';

export type LinkButtonProps = Omit<LinkProps, 'className' | 'style' | 'children'> & {
  href: string;
  children: ReactNode;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  icon?: IconName | undefined;
  className?: string | undefined;
};

/** Goes somewhere, in a button's place. */
export function LinkButton({
  children,
  variant = 'plain',
  size = 'normal',
  icon,
  className,
  ...rest
}: LinkButtonProps) {
  return (
    <Link {...rest} {...usePreload(rest.href)} className={classes(buttonLook(variant, size), className)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
