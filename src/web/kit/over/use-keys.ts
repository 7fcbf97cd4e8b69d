import { useEffect, useRef, useSyncExternalStore } from 'react';

/** `keys`: `j`, `g q` (one after the other), `Mod+k`, `?`, `Escape`. `words` is the line in the keyboard map. */
export type KeyBinding = {
  keys: string;
  words: string;
  run: () => void;
  /** Also while somebody writes in a field; only for keys with `Mod` and Escape. */
  whileWriting?: boolean | undefined;
  isHidden?: boolean | undefined;
};
type Group = { heading: string; bindings: readonly KeyBinding[] };

const groups: { current: Group }[] = [];
let snapshot: readonly Group[] = [];
const watchers = new Set<() => void>();

/** Keys that work while the component is on screen. The latest component wins; all of them stand in the `?` map. */
export function useKeys(heading: string, bindings: readonly KeyBinding[]): void {
  const group = useRef<Group>({ heading, bindings });
  group.current = { heading, bindings };
  useEffect(() => {
    groups.push(group);
    if (groups.length === 1) addEventListener('keydown', onKey);
    changed();
    return () => {
      groups.splice(groups.indexOf(group), 1);
      if (groups.length === 0) removeEventListener('keydown', onKey);
      changed();
    };
  }, []);
}

/** All keys that work at this moment, by heading: what the `?` map shows. */
export const useKeyGroups = (): readonly Group[] =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => snapshot,
  );

function changed(): void {
  snapshot = groups.map((group) => group.current);
  for (const watcher of watchers) watcher();
}

let before = '';
let timer: ReturnType<typeof setTimeout> | undefined;
const sequenceMs = 900;

function onKey(event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented || event.altKey || ['Shift', 'Control', 'Meta'].includes(event.key))
    return;
  const pressed = nameOf(event);
  const sequence = before === '' ? pressed : `${before} ${pressed}`;
  clearTimeout(timer);
  before = '';
  const isWriting = writes(event.target);
  const isCovered = document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
  const all = groups.flatMap((group) => group.current.bindings).reverse();
  const open = all.filter((binding) => (!isWriting || binding.whileWriting) && (!isCovered || binding.whileWriting));
  const found = open.find((binding) => binding.keys === sequence) ?? open.find((binding) => binding.keys === pressed);
  if (found) {
    event.preventDefault();
    found.run();
  } else if (open.some((binding) => binding.keys.startsWith(`${sequence} `))) {
    before = sequence;
    timer = setTimeout(() => {
      before = '';
    }, sequenceMs);
  }
}

const nameOf = (event: KeyboardEvent): string =>
  `${event.metaKey || event.ctrlKey ? 'Mod+' : ''}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`;

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(target.type)));
