import type { ReactNode } from 'react';
import { classes } from '../look/classes.ts';
import { type Tone, toneInk } from './badge.tsx';
import { Icon, type IconName } from './icon.tsx';

export type NoticeProps = {
  title?: ReactNode;
  children?: ReactNode;
  tone?: Tone;
  icon?: IconName;
  action?: ReactNode;
  className?: string;
};

/** Something to know before going on: a refusal with what is possible instead, a service issue, what happens next. */
export function Notice({ title, children, tone = 'neutral', icon, action, className }: NoticeProps) {
  return (
    <div
      className={classes(
        'flex flex-wrap items-start gap-x-2.5 gap-y-2 rounded-box border px-3.5 py-3 text-14',
        grounds[tone],
        className,
      )}
    >
      <Icon name={icon ?? icons[tone]} className={classes('mt-[0.25em]', toneInk[tone])} />
      <div className="min-w-0 flex-1 basis-52">
        {title && <p className="font-medium">{title}</p>}
        {children && <div className={title ? 'text-ink-2' : ''}>{children}</div>}
      </div>
      {action && <div className="flex flex-wrap gap-2 self-center">{action}</div>}
    </div>
  );
}

const grounds: Record<Tone, string> = {
  neutral: 'border-line bg-surface',
  accent: 'border-accent-line bg-accent-soft',
  good: 'border-good-line bg-good-soft',
  warn: 'border-warn-line bg-warn-soft',
  bad: 'border-bad-line bg-bad-soft',
};
const icons: Record<Tone, IconName> = {
  neutral: 'info',
  accent: 'info',
  good: 'circle-check',
  warn: 'alert',
  bad: 'alert',
};
