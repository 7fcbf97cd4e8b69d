import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** Something to know at this place: told by icon and words, the tone only helps. */
export const Notice = ({
  tone,
  children,
  ...rest
}: {
  tone: 'bad' | 'warn' | 'good' | 'help';
  role?: 'alert' | 'status';
  children: ComponentChildren;
}) => (
  <div class={`notice ${tone}`} tabIndex={-1} {...rest}>
    <Icon name={tone satisfies IconName} />
    <div class="stack">{children}</div>
  </div>
);
