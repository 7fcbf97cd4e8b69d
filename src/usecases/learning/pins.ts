import type { z } from 'zod';
import type { removePin as removeRoute, listPins as route, setPin as setRoute } from '../../contract/learning.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import { foldQuestion } from '../../domain/learning/fold-question.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';

type Pins = z.output<(typeof route)['response']>;

/** Which article stands first for which question, in one edition. */
export async function listPins(tx: Tx, actor: StaffActor, edition: string): Promise<Outcome<Pins>> {
  const denied = refuseStaff(actor, ['operator'], edition);
  return denied === null ? { done: await pinsOf(tx, edition) } : refused(denied);
}

/** Puts an article first for a question; the question is the same however it is written. */
export async function setPin(
  tx: Tx,
  actor: StaffActor,
  { edition, language, question, path }: z.output<(typeof setRoute)['body']>,
  circumstances: Circumstances,
): Promise<Outcome<Pins>> {
  const denied = refuseStaff(actor, ['operator'], edition);
  if (denied !== null) return refused(denied);
  const folded = foldQuestion(question);
  if (folded === '') return refused({ reason: 'no-question', field: 'question' });
  if (!(await tx.learning.hasArticle(edition, path)))
    return refused({ reason: 'no-such-article', field: 'path', came: path });
  const pin = { editionId: edition, language, folded, question, path };
  await tx.learning.putPin({ ...pin, pinnedBy: actor.name, pinnedAt: circumstances.now });
  await note(tx, actor, edition, 'pin.set', pin, circumstances);
  return { done: await pinsOf(tx, edition) };
}

/** Lets a question find its articles by itself again. */
export async function removePin(
  tx: Tx,
  actor: StaffActor,
  { edition, language, folded }: z.output<(typeof removeRoute)['query']>,
  circumstances: Circumstances,
): Promise<Outcome<Pins>> {
  const denied = refuseStaff(actor, ['operator'], edition);
  if (denied !== null) return refused(denied);
  const gone = await tx.learning.removePin({ editionId: edition, language, folded });
  if (gone === null) return refused({ reason: 'not-found' });
  await note(tx, actor, edition, 'pin.removed', { language, question: gone.question, path: gone.path }, circumstances);
  return { done: await pinsOf(tx, edition) };
}

const pinsOf = async (tx: Tx, edition: string): Promise<Pins> => ({
  items: (await tx.learning.pins(edition)).map(({ n: _n, ...pin }) => pin),
});

/** A pin belongs to no organisation: kept under the operator, as what they do to staff is. */
const note = (
  tx: Tx,
  actor: StaffActor,
  editionId: string,
  verb: string,
  data: Record<string, unknown>,
  { now, newId }: Circumstances,
) =>
  tx.audit.add({
    orgId: actor.staffId,
    at: now,
    id: newId(),
    editionId,
    actorKind: actor.staffKind,
    actorId: actor.staffId,
    actorName: actor.name,
    verb,
    subjectId: null,
    reading: 'change',
    data,
  });
