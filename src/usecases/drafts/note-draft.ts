import type { StaffActor } from '../../domain/access/actor.ts';
import type { ArticleDraft } from '../../domain/draft/draft.ts';
import type { Circumstances, Tx } from '../ports.ts';

type What = Pick<ArticleDraft, 'editionId' | 'language' | 'path' | 'authorId'> & { id: string | null };

/**
 * Puts on record who did what to an article. Articles belong to no organisation: the line is kept under whoever did it,
 * as for the rest of the staff; what the clock does is kept under the author.
 */
export const noteDraft = (
  tx: Tx,
  actor: StaffActor | 'system',
  { id, editionId, language, path, authorId }: What,
  verb: string,
  data: Record<string, unknown>,
  { now, newId }: Pick<Circumstances, 'now' | 'newId'>,
): Promise<void> =>
  tx.audit.add({
    orgId: actor === 'system' ? authorId : actor.staffId,
    at: now,
    id: newId(),
    editionId,
    actorKind: actor === 'system' ? 'system' : actor.staffKind,
    actorId: actor === 'system' ? null : actor.staffId,
    actorName: actor === 'system' ? '' : actor.name,
    verb,
    subjectId: id,
    reading: 'change',
    data: { language, path, ...data },
  });
