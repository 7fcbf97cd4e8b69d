import type { ReactNode } from 'react';
import { classes } from '../../kit/look/classes.ts';
import { usePageTitle } from '../../kit/show/page.tsx';
import { DeskHead } from './desk-head.tsx';

/** A screen of the desk that is no list: its head stays, its content scrolls. */
export function DeskPage({
  title,
  lead,
  back = '/desk/queues',
  isBackAlways = false,
  actions,
  width = 'normal',
  children,
}: {
  title: string;
  lead?: ReactNode;
  /** Where the arrow leads where there is room for one column only; on wide windows too if `isBackAlways`. */
  back?: string;
  isBackAlways?: boolean;
  actions?: ReactNode;
  width?: 'reading' | 'normal' | 'wide';
  children: ReactNode;
}) {
  usePageTitle(title);
  return (
    <>
      <DeskHead title={title} back={back} isBackAlways={isBackAlways} actions={actions} />
      {/* Positioned, so that what is hidden for readers alone scrolls with what it belongs to. */}
      <div className="relative min-h-0 flex-1 overflow-y-auto">
        <div className={classes('px-4 pt-4 pb-16 tablet:px-6', widths[width])}>
          {lead && <p className="mb-4 max-w-160 text-13 text-ink-2">{lead}</p>}
          {children}
        </div>
      </div>
    </>
  );
}

const widths = { reading: 'max-w-180', normal: 'max-w-240', wide: '' };
