/** Longer than this nothing is answered from memory, however often it is asked. */
const oldestMs = 30_000;
const mostKept = 10_000;

/**
 * Remembers answers: for `freshMs` as they are; then the old one is answered once more while a new one is fetched, so
 * that nobody waits. A failure is not remembered.
 */
export function remember<Key, Value>(
  fetch: (key: Key) => Promise<Value>,
  freshMs: number,
  later: (milliseconds: number, work: () => void) => void,
): (key: Key) => Promise<Value> {
  type Entry = { value: Promise<Value>; isFresh: boolean };
  const entries = new Map<Key, Entry>();

  function load(key: Key): Entry {
    const entry: Entry = { value: fetch(key), isFresh: true };
    const forget = () => {
      if (entries.get(key) === entry) entries.delete(key);
    };
    entry.value.then(() => {
      later(freshMs, () => {
        entry.isFresh = false;
      });
      later(oldestMs, forget);
    }, forget);
    return entry;
  }

  return (key) => {
    const known = entries.get(key);
    if (known?.isFresh === true) return known.value;
    if (entries.size >= mostKept) entries.clear();
    if (known === undefined) {
      const entry = load(key);
      entries.set(key, entry);
      return entry.value;
    }
    known.isFresh = true;
    const next = load(key);
    next.value.then(
      () => entries.set(key, next),
      () => {
        known.isFresh = false;
      },
    );
    return known.value;
  };
}
