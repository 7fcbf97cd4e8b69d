import type { readMe } from '../../../contract/me.ts';
import type { InputOf, ResponseOf, Route } from '../../../contract/route.ts';
import type { Language } from '../../../domain/language/language.ts';
import { type Asked, ask, type Door, type Fault } from './ask.ts';
import { firstState, type State } from './state.ts';

/** The keys of words/<language>/pane.json. */
export type Word = keyof typeof import('../../../../words/en/pane.json');

/** Something asked for while drawing: its value, why there is none, and how to ask again. */
export type Loaded<T> = { value?: T; fault?: Fault; again: () => Promise<void> };

export type Pane = {
  root: ShadowRoot;
  door: Door;
  state: State;
  words: Partial<Record<Word, string>>;
  set: (change: Partial<State>) => void;
  /** The word of a key, with the values put in. */
  say: (word: Word, values?: Record<string, string | number>) => string;
  ask: <R extends Route>(
    method: R['method'],
    path: R['path'],
    options: InputOf<R> & { file?: Blob; key?: string; signal?: AbortSignal },
  ) => Promise<Asked<ResponseOf<R>>>;
  /** Tells the page that its token is no longer taken. */
  signedOut: () => unknown;
  /** Asks once and remembers; drawn again when the answer is there. */
  read: <R extends Route>(
    path: R['path'],
    query: InputOf<R> extends { query: infer Q } ? Q : object,
  ) => Loaded<ResponseOf<R>>;
  /** Asks again for all that was read at `path` ('' = everything), keeping what is shown meanwhile. */
  refresh: (path: string) => void;
  /** Forgets all that was read: another language or another person. */
  forget: () => void;
  /** Runs once after the next drawing: focus and scroll. */
  afterDraw: (act: () => void) => void;
};

export type Me = ResponseOf<typeof readMe>;
export const meOf = (pane: Pane): Me | undefined => pane.read<typeof readMe>('/api/me', {}).value;

/** The state of one pane and what its screens may do with it; `draw` paints it. */
export function createPane(root: ShadowRoot, door: Door, lang: Language, draw: (pane: Pane) => void): Pane {
  const cache = new Map<string, Loaded<unknown>>();
  let due: (() => void)[] = [];
  let drawing = false;
  const redraw = () => {
    if (drawing) return;
    drawing = true;
    queueMicrotask(() => {
      drawing = false;
      draw(pane);
      const acts = due;
      due = [];
      for (const act of acts) act();
    });
  };
  const asking: Pane['ask'] = async (method, path, options) => {
    const answer = await ask(pane.door, method, path, options);
    if (answer.fault?.kind === 'signed-out') pane.signedOut();
    return answer;
  };
  const pane: Pane = {
    root,
    door,
    state: firstState(lang),
    words: {},
    set(change) {
      pane.state = { ...pane.state, ...change };
      redraw();
    },
    say: (word, values = {}) =>
      (pane.words[word] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => (values[name] ?? '') as string),
    signedOut: () => door.token && root.host.dispatchEvent(new Event('madoguchi-token')),
    ask: asking,
    read<R extends Route>(path: R['path'], query: unknown) {
      const key = `${path} ${JSON.stringify(query)}`;
      const known = cache.get(key);
      if (known) return known as Loaded<ResponseOf<R>>;
      const again = async () => {
        if (cache.get(key)?.fault && !cache.get(key)?.value) {
          cache.set(key, { again });
          redraw();
        }
        const answer = await asking<Route>('GET', path, { query } as never);
        if (cache.get(key)?.again !== again) return;
        // An old value with a fault beside it is better than none.
        cache.set(key, { ...cache.get(key), again, fault: undefined, ...answer } as Loaded<unknown>);
        redraw();
      };
      cache.set(key, { again });
      void again();
      return { again } as Loaded<ResponseOf<R>>;
    },
    refresh(path) {
      for (const [key, one] of cache) if (key.startsWith(path)) void one.again();
    },
    forget() {
      cache.clear();
      redraw();
    },
    afterDraw(act) {
      due.push(act);
      redraw();
    },
  };
  return pane;
}
