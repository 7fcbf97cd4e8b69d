import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

/** Nothing here: why, and what can be done. */
export function EmptyState({
  title,
  children,
  icon,
  action,
  isPage = false,
}: {
  title: string;
  children?: ReactNode;
  icon?: IconName;
  action?: ReactNode;
  /** It stands for the whole page: its title is then the page's heading. */
  isPage?: boolean;
}) {
  const Title = isPage ? 'h1' : 'p';
  return (
    <div className="mx-auto flex max-w-100 flex-col items-center px-4 py-10 text-center">
      {icon && <Icon name={icon} size={20} className="mb-3 text-ink-3" />}
      <Title {...(isPage ? { tabIndex: -1 } : {})} className={isPage ? 'text-20 font-bold' : 'text-14 font-medium'}>
        {title}
      </Title>
      {children && <div className="mt-1 text-13 text-ink-2">{children}</div>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
