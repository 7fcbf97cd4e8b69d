import type { ReactNode } from 'react';
import { TextLink } from '../../kit/input/text-link.tsx';
import { classes } from '../../kit/look/classes.ts';
import { Icon, type IconName } from '../../kit/show/icon.tsx';

/** One line of the left column: where it leads, and what waits there. */
export const SidebarLink = ({
  href,
  icon,
  isHere,
  aside,
  children,
}: {
  href: string;
  icon?: IconName;
  isHere: boolean;
  aside?: ReactNode;
  children: ReactNode;
}) => (
  <TextLink
    href={href}
    look="ink"
    aria-current={isHere ? 'page' : undefined}
    className={classes(
      'flex min-h-(--control-small) items-center gap-2 rounded-small px-2 text-13 no-underline! hover:bg-hover',
      isHere && 'bg-sunken font-medium',
    )}
  >
    {icon && <Icon name={icon} size={14} className="text-ink-3" />}
    <span className="min-w-0 flex-1 truncate">{children}</span>
    {aside}
  </TextLink>
);
