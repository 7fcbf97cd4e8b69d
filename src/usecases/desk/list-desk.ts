import type { z } from 'zod';
import type { listDesk as route } from '../../contract/desk.ts';
import type { RequestSummary } from '../../contract/requests.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { deskKinds, refuseStaff } from '../../domain/access/may.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';
import { readCursor, writeCursor } from '../request/cursor.ts';
import type { InWords } from '../request/show-request.ts';
import { summarise } from '../request/view-request.ts';

/** Open requests of one edition by the earliest running due time or desk goal. */
export async function listDesk(
  tx: Tx,
  actor: StaffActor,
  asked: z.output<(typeof route)['query']>,
  words: InWords,
): Promise<Outcome<{ items: RequestSummary[]; next: string | null }>> {
  const denied = refuseStaff(actor, deskKinds, asked.edition);
  if (denied !== null) return refused(denied);
  const after = readCursor(asked.cursor);
  if (after === 'wrong')
    return refused({
      reason: 'invalid-input',
      errors: [{ path: 'cursor', code: 'format', message: 'expected a cursor that a page before answered' }],
    });
  const { edition, cursor: _cursor, limit, owner, lang: _lang, ...filter } = asked;
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  const rows = await tx.lists.desk(
    { editionId: edition, ...given, ...(owner === undefined ? {} : { owner: owner === 'me' ? actor.staffId : owner }) },
    after === null ? null : { queueAt: after.at, id: after.id },
    limit,
  );
  const last = rows.at(-1)?.request;
  return {
    done: {
      items: rows.map((row) => summarise(row, supportReader(actor, words))),
      next: rows.length < limit || last === undefined ? null : writeCursor(last.queueAt, last.id),
    },
  };
}

export const supportReader = (actor: StaffActor, { language, say, circumstances }: InWords) =>
  ({
    side: 'support',
    id: actor.staffId,
    language,
    zone: actor.zone,
    say,
    policies: circumstances.policies,
    now: circumstances.now,
  }) as const;
