import { keep, kept } from '../../../kit/kept.ts';
import { type Draft, noDraft } from './policy-draft.ts';

/** A draft and how often another window has changed it while this one was open. */
export type OnShelf = { draft: Draft; elsewhere: number };

/**
 * A draft as it lies on this device, where every window of a person changes the same one. Whatever changes it reads it first, and
 * nothing is written upon another revision than the one that was seen: no window overwrites another.
 */
export type DraftShelf = {
  at: () => OnShelf;
  /** Takes in what another window has written. */
  look: () => void;
  /** Puts the next revision in place of the one seen here. False: another window was first; what it wrote is here now. */
  change: (next: (last: Draft) => Draft) => boolean;
  follow: (changed: () => void) => () => void;
};

const shelves = new Map<string, DraftShelf>();

/** One shelf for each name, however many components ask. */
export function draftShelf(name: string): DraftShelf {
  const known = shelves.get(name);
  if (known !== undefined) return known;
  const made = makeShelf(name);
  shelves.set(name, made);
  return made;
}

function makeShelf(name: string): DraftShelf {
  let text = kept(name);
  let current: OnShelf = { draft: read(text), elsewhere: 0 };
  // Storage that is full or forbidden: this window has the only draft.
  let isKept = true;
  const watchers = new Set<() => void>();
  const set = (next: OnShelf) => {
    current = next;
    for (const changed of watchers) changed();
  };
  const look = () => {
    const found = isKept ? kept(name) : text;
    if (found === text) return;
    text = found;
    set({ draft: read(found), elsewhere: current.elsewhere + 1 });
  };
  return {
    at: () => current,
    look,
    change(next) {
      const seen = current.elsewhere;
      look();
      if (current.elsewhere !== seen) return false;
      const draft = { ...next(current.draft), revision: current.draft.revision + 1 };
      const written = JSON.stringify(draft);
      keep(name, written);
      isKept = kept(name) === written;
      text = written;
      set({ ...current, draft });
      return true;
    },
    follow(changed) {
      if (watchers.size === 0) for (const event of events) addEventListener(event, look);
      watchers.add(changed);
      look();
      return () => {
        watchers.delete(changed);
        if (watchers.size === 0) for (const event of events) removeEventListener(event, look);
      };
    },
  };
}

/** The browser says what other windows write; a window that slept looks when it wakes. */
const events = ['storage', 'focus', 'pageshow'] as const;

function read(text: string | null): Draft {
  if (text === null) return noDraft;
  try {
    return { ...noDraft, ...(JSON.parse(text) as Partial<Draft>) };
  } catch {
    return noDraft;
  }
}
