import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

/** Nothing here: why, and what can be done. */
export function EmptyState({
  title,
  children,
  icon,
  action,
}: {
  title: string;
  children?: ReactNode;
  icon?: IconName;
  action?: ReactNode;
}) {
  return (
    <div className="mx-auto flex max-w-100 flex-col items-center px-4 py-10 text-center">
      {icon && <Icon name={icon} size={20} className="mb-3 text-ink-3" />}
      <p className="text-14 font-medium">{title}</p>
      {children && <div className="mt-1 text-13 text-ink-2">{children}</div>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
