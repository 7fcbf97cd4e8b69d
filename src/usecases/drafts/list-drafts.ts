import type { z } from 'zod';
import type { draftRow, listDrafts as route } from '../../contract/drafts.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import { idSchema } from '../../domain/id/uuid.ts';
import { instantSchema } from '../../domain/time/instant.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';
import { writerKinds } from './draft-at-hand.ts';
import { rowOfDraft } from './view-draft.ts';

/** Drafts of an edition, the last changed first. */
export async function listDrafts(
  tx: Tx,
  actor: StaffActor,
  asked: z.output<(typeof route)['query']>,
): Promise<Outcome<{ items: z.infer<typeof draftRow>[]; next: string | null }>> {
  const denied = refuseStaff(actor, writerKinds, asked.edition);
  if (denied !== null) return refused(denied);
  const before = readPlace(asked.cursor);
  if (before === 'wrong')
    return refused({
      reason: 'invalid-input',
      errors: [{ path: 'cursor', code: 'format', message: 'expected a cursor that a page before answered' }],
    });
  const rows = await tx.drafts.list(asked.edition, asked.state === 'ended', before, asked.limit);
  const last = rows.at(-1);
  return {
    done: {
      items: rows.map((row) => rowOfDraft(row, actor)),
      next: rows.length < asked.limit || last === undefined ? null : `${last.changedAt}_${last.id}`,
    },
  };
}

function readPlace(cursor: string | undefined): { changedAt: string; id: string } | null | 'wrong' {
  if (cursor === undefined) return null;
  const [changedAt, id] = cursor.split('_');
  return instantSchema.safeParse(changedAt).success && idSchema.safeParse(id).success
    ? { changedAt: changedAt as string, id: id as string }
    : 'wrong';
}
