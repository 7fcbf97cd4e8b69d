import type { Pane } from './pane.ts';
import type { Place } from './place.ts';

export const here = (pane: Pane): Place => pane.state.places.at(-1) ?? { at: 'home' };

/** Goes to a place; the one left behind remembers its scroll and what had the focus. */
export function goTo(pane: Pane, place: Place): void {
  const { places } = pane.state;
  const left = { ...here(pane), scroll: scroller(pane)?.scrollTop ?? 0, focus: focused(pane)?.dataset['key'] };
  pane.set({ places: [...places.slice(0, -1), left, place], listed: false });
  pane.afterDraw(() => arrive(pane, '[data-heading]', 0));
}

/** Goes back to where one came from, as it was left. */
export function goBack(pane: Pane): void {
  const places = pane.state.places.slice(0, -1);
  pane.set({ places, listed: false });
  const { focus, scroll = 0 } = here(pane);
  pane.afterDraw(() => arrive(pane, focus ? `[data-key="${CSS.escape(focus)}"]` : '[data-heading]', scroll));
}

export const find = (pane: Pane, selector: string): HTMLElement | null => pane.root.querySelector(selector);

const scroller = (pane: Pane) => find(pane, '.body');
const focused = (pane: Pane) => pane.root.activeElement as HTMLElement | null;

function arrive(pane: Pane, selector: string, scroll: number): void {
  (find(pane, selector) ?? find(pane, '[data-heading]') ?? find(pane, '.body'))?.focus({ preventScroll: true });
  scroller(pane)?.scrollTo(0, scroll);
}
