import type { ComponentChildren } from 'preact';
import type { Loaded, Pane } from '../model/pane.ts';
import { FaultNotice } from './fault-notice.tsx';

/** What was asked for: its value, else why there is none, else grey lines that appear when it takes over 200 ms. */
export function Show<T>({
  pane,
  of,
  children,
}: {
  pane: Pane;
  of: Loaded<T>;
  children: (value: T) => ComponentChildren;
}) {
  if (of.value !== undefined) return <>{children(of.value)}</>;
  if (of.fault) return <FaultNotice pane={pane} fault={of.fault} again={of.again} />;
  return (
    <div class="skeleton stack" role="status" aria-label={pane.say('loading')}>
      <i />
      <i />
      <i />
    </div>
  );
}
