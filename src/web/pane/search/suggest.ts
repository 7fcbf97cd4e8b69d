import type { suggestHelp } from '../../../contract/help.ts';
import { latest } from '../model/latest.ts';
import { goTo } from '../model/navigate.ts';
import type { Pane } from '../model/pane.ts';
import type { Suggestion } from '../model/state.ts';
import { askedBefore, keepAsked } from './asked-before.ts';

const soon = latest(50, true);

/** Takes what stands in the box; asks for suggestions unless signs are still being composed. */
export function typed(pane: Pane, text: string, composing: boolean): void {
  const q = text.trim();
  pane.set({ text, active: -1 });
  if (!q) listBefore(pane);
  soon(async (signal) => {
    if (composing || !q) return;
    const { value } = await pane.ask<typeof suggestHelp>('GET', '/api/help/suggest', {
      query: { q, limit: 6 },
      signal,
    });
    // No suggestion is no fault: Enter still asks, and says what is wrong. An issue stands first among the answers too.
    const issues = (value?.issues ?? []).slice(0, 1).map(({ title }) => ({
      title: `${pane.say('health')}: ${title}`,
      icon: 'warn' as const,
      act: () => searchFor(pane, q),
    }));
    const articles = (value?.items ?? []).map(({ path, ...one }) => ({
      ...one,
      act: () => goTo(pane, { at: 'article', path, q }),
    }));
    list(pane, [...issues, ...articles]);
  });
}

/** Below an empty box: what was asked before, and the way to forget it. */
export function listBefore(pane: Pane): true {
  const asked = askedBefore(pane);
  const before = asked.map((title) => ({ title, icon: 'clock' as const, act: () => searchFor(pane, title) }));
  const forget = () => {
    keepAsked(pane, []);
    listBefore(pane);
  };
  list(pane, asked[0] ? [...before, { title: pane.say('ask.forget'), icon: 'close', act: forget }] : []);
  return true;
}

function list(pane: Pane, suggestions: Suggestion[]): void {
  const n = suggestions.length;
  pane.set({ suggestions, listed: n > 0, active: -1, said: n ? pane.say('ask.count', { n }) : '' });
}

/** Up, down, Enter and Escape in the box, as in every list of suggestions. True when the key was used: else Enter searches. */
export function pressed(pane: Pane, key: string): boolean {
  const { active, listed, suggestions, text } = pane.state;
  const count = suggestions.length;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (!text && !listed) return listBefore(pane);
    if (count === 0) return false;
    // The box itself is one more stop of the round, before the first and after the last.
    const step = key === 'ArrowDown' ? 1 : count;
    pane.set({ listed: true, active: listed ? ((active + 1 + step) % (count + 1)) - 1 : active });
    return true;
  }
  if (!listed) return false;
  if (key === 'Escape') pane.set({ listed: false, active: -1 });
  else if (key === 'Enter' && suggestions[active]) suggestions[active].act();
  else return false;
  return true;
}

/** Goes to the answers for a question. */
export function searchFor(pane: Pane, text: string): void {
  const q = text.trim();
  soon(() => {});
  if (!q) return;
  pane.set({ text: q });
  keepAsked(pane, [q, ...askedBefore(pane).filter((one) => one !== q)]);
  goTo(pane, { at: 'answers', q });
}
