import type { readHealth } from '../../../contract/health.ts';
import { latest } from '../model/latest.ts';
import { now } from '../model/now.ts';
import type { Pane } from '../model/pane.ts';
import { matching } from '../model/state.ts';
import { type Draft, keepDraft } from './draft.ts';
import { propose } from './propose.ts';

const soon = latest(500);
const bearing: readonly (keyof Draft)[] = ['organisation', 'topic', 'subscription', 'impact', 'severity', 'language'];

/** Changes the draft and keeps it on this device; what depends on the change is asked again. */
export function edit(pane: Pane, change: Partial<Draft>): void {
  const { errors, owner } = pane.state;
  const draft = { ...pane.state.draft, ...change, at: now() };
  const standing = Object.entries(errors).filter(([name]) => !(name.split('.')[0]! in change));
  pane.set({ draft, errors: Object.fromEntries(standing) });
  if (owner !== undefined) keepDraft(owner, draft);
  if (bearing.some((name) => name in change)) propose(pane);
  if ('description' in change) match(pane);
}

/** Looks whether a current service issue is what is described. */
export function match(pane: Pane): void {
  soon(async (signal) => {
    const q = (pane.state.draft.description ?? '').trim().slice(0, 500);
    const { value } =
      q.length < 4 ? {} : await pane.ask<typeof readHealth>('GET', '/api/health', { query: { q }, signal });
    pane.set({ matches: matching(value) });
  });
}
