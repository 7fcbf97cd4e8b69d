import type { ComponentChildren } from 'preact';
import type { Pane } from '../model/pane.ts';
import { Icon } from './icon.tsx';

/** A line that opens to more; it stays as it was left. */
export function Fold({
  pane,
  name,
  line,
  children,
}: {
  pane: Pane;
  name: string;
  line: ComponentChildren;
  children: () => ComponentChildren;
}) {
  const { unfolded } = pane.state;
  const open = unfolded[name] ?? false;
  return (
    <>
      <button
        type="button"
        class="fold"
        aria-expanded={open}
        onClick={() => pane.set({ unfolded: { ...unfolded, [name]: !open } })}
      >
        {line}
        <Icon name="down" />
      </button>
      {open && <div class="unfolded stack">{children()}</div>}
    </>
  );
}
