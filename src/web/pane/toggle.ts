import { find } from './model/navigate.ts';
import type { Pane } from './model/pane.ts';

/** Opens or closes the pane; the focus goes along and comes back to where it was. */
export function toggle(pane: Pane, open: boolean): void {
  if (open === pane.state.open) return;
  const left = pane.root.activeElement as HTMLElement | null;
  pane.set({ open, opened: true, ...(open ? {} : { leftAt: left }) });
  pane.root.host.toggleAttribute('open', open);
  if (open) pane.refresh('');
  pane.afterDraw(() => {
    const before = pane.state.leftAt;
    if (!open) find(pane, '.launcher')?.focus();
    else (before?.isConnected ? before : find(pane, '#ask, [data-heading]'))?.focus();
  });
}
