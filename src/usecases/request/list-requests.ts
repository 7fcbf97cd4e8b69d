import type { z } from 'zod';
import type { RequestSummary, listRequests as route } from '../../contract/requests.ts';
import type { PersonActor, StaffActor } from '../../domain/access/actor.ts';
import { actionsIn, refuseForOrganisation } from '../../domain/access/may.ts';
import { queryWords } from '../../domain/search/request-words.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { ListedRequest } from '../ports/requests.ts';
import type { Tx } from '../ports.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { InWords } from './show-request.ts';
import { summarise } from './view-request.ts';

type Page = { items: RequestSummary[]; next: string | null };

/**
 * The requests of one's organisation; a partner's people name a customer, or see all that they act for, merged: one
 * question for each organisation, never one over all of them.
 */
export async function listRequests(
  tx: Tx,
  actor: PersonActor | StaffActor,
  asked: z.output<(typeof route)['query']>,
  words: InWords,
): Promise<Outcome<Page>> {
  if (actor.kind !== 'person') return refused({ reason: 'needs-action', action: 'requests.manage' });
  const orgs =
    asked.organisation !== undefined
      ? [asked.organisation]
      : [actor.orgId, ...actor.delegations.map((one) => one.orgId)].filter((org) =>
          actionsIn(actor, org)?.includes('requests.manage'),
        );
  if (asked.organisation !== undefined) {
    const denied = refuseForOrganisation(actor, asked.organisation, 'requests.manage');
    if (denied !== null) return refused(denied);
  }
  const before = readCursor(asked.cursor);
  if (before === 'wrong')
    return refused({
      reason: 'invalid-input',
      errors: [{ path: 'cursor', code: 'format', message: 'expected a cursor that a page before answered' }],
    });

  const pages = await Promise.all(orgs.map((orgId) => listOf(tx, orgId, asked, before)));
  const rows = pages
    .flat()
    .sort((a, b) => (b.request.updatedAt + b.request.id).localeCompare(a.request.updatedAt + a.request.id))
    .slice(0, asked.limit);
  const last = rows.at(-1)?.request;
  const reader = {
    side: 'customer',
    id: actor.personId,
    language: words.language,
    zone: actor.zone,
    say: words.say,
    policies: words.circumstances.policies,
    now: words.circumstances.now,
  } as const;
  return {
    done: {
      items: rows.map((row) => summarise(row, reader)),
      next: rows.length < asked.limit || last === undefined || asked.q ? null : writeCursor(last.updatedAt, last.id),
    },
  };
}

async function listOf(
  tx: Tx,
  orgId: string,
  asked: z.output<(typeof route)['query']>,
  before: { at: string; id: string } | null,
): Promise<ListedRequest[]> {
  const found = asked.q === undefined ? [] : queryWords(asked.q);
  if (found.length > 0) return (await tx.lists.findOwn(orgId, found, mostFound)).filter((one) => fits(one, asked));
  return tx.lists.portal(
    {
      orgId,
      state: asked.state,
      ...(asked.severity === undefined ? {} : { severity: asked.severity }),
      ...(asked.topic === undefined ? {} : { topic: asked.topic }),
    },
    before === null ? null : { updatedAt: before.at, id: before.id },
    asked.limit,
  );
}

/** Words find first, the filters sift what they found: a search never shows what the filters beside it leave out. */
const mostFound = 100;
const fits = (
  { request }: ListedRequest,
  asked: { state: string; severity?: string | undefined; topic?: string | undefined },
): boolean =>
  (asked.state === 'all' || (asked.state === 'done') === (request.doneAt !== null)) &&
  (asked.severity === undefined || request.severity === asked.severity) &&
  (asked.topic === undefined || request.topic === asked.topic);
