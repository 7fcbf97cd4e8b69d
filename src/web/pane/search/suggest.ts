import type { suggestHelp } from '../../../contract/help.ts';
import { latest } from '../model/latest.ts';
import { goTo } from '../model/navigate.ts';
import type { Pane } from '../model/pane.ts';
import type { Found } from '../model/state.ts';

const soon = latest(120);

/** Takes what stands in the box; asks for suggestions unless signs are still being composed. */
export function typed(pane: Pane, text: string, composing: boolean): void {
  pane.set({ text, active: -1, ...(text.trim() ? {} : { listed: false, suggestions: [] }) });
  if (composing) return;
  soon(async (signal) => {
    const q = text.trim();
    if (!q) return;
    const { value } = await pane.ask<typeof suggestHelp>('GET', '/api/help/suggest', {
      query: { q, limit: 6 },
      signal,
    });
    // No suggestion is no fault: Enter still asks, and says what is wrong.
    const suggestions = value?.items ?? [];
    const n = suggestions.length;
    pane.set({ suggestions, listed: n > 0, active: -1, said: n > 0 ? pane.say('ask.count', { n }) : '' });
  });
}

/** Up, down, Enter and Escape in the box, as in every list of suggestions. True when the key was used. */
export function pressed(pane: Pane, key: string): boolean {
  const { active, listed, suggestions, text } = pane.state;
  const count = suggestions.length;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (count === 0) return false;
    // The box itself is one more stop of the round, before the first and after the last.
    const step = key === 'ArrowDown' ? 1 : count;
    pane.set({ listed: true, active: listed ? ((active + 1 + step) % (count + 1)) - 1 : active });
    return true;
  }
  if (key === 'Escape' && listed) {
    pane.set({ listed: false, active: -1 });
    return true;
  }
  if (key !== 'Enter') return false;
  const chosen = listed ? suggestions[active] : undefined;
  if (chosen) openArticle(pane, chosen, text.trim());
  else searchFor(pane, text.trim());
  return true;
}

/** Goes to the answers for a question. */
export function searchFor(pane: Pane, q: string): void {
  soon(() => {});
  if (q) goTo(pane, { at: 'answers', q });
}

/** Opens an article in place; `q` is the question that led to it. */
export const openArticle = (pane: Pane, { path, title }: Pick<Found, 'path' | 'title'>, q: string | null): void =>
  goTo(pane, { at: 'article', path, title, q });
