import type { PersonActor } from '../../domain/access/actor.ts';
import { refuseForOrganisation } from '../../domain/access/may.ts';
import type { Audit } from '../../domain/audit/audit.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';
import { readCursor, writeCursor } from '../request/cursor.ts';

type Line = Pick<Audit, 'at' | 'actorName' | 'actorKind' | 'verb' | 'reading'> & { subject: string | null };

/** Who of support read or changed the organisation's data: its administrators may always know. */
export async function listRecord(
  tx: Tx,
  actor: PersonActor,
  asked: { cursor?: string | undefined; limit: number },
): Promise<Outcome<{ items: Line[]; next: string | null }>> {
  const denied = refuseForOrganisation(actor, actor.orgId, 'requests.manage');
  if (denied !== null) return refused(denied);
  const before = readCursor(asked.cursor);
  if (before === 'wrong')
    return refused({
      reason: 'invalid-input',
      errors: [{ path: 'cursor', code: 'format', message: 'expected a cursor that a page before answered' }],
    });
  const lines = await tx.audit.ofOrganisation(actor.orgId, before, asked.limit);
  const last = lines.at(-1);
  return {
    done: {
      items: lines.map(({ at, actorName, actorKind, verb, reading, data }) => ({
        at,
        actorName,
        actorKind,
        verb,
        reading,
        subject: textOf(data['number']) ?? textOf(data['name']),
      })),
      next: lines.length < asked.limit || last === undefined ? null : writeCursor(last.at, last.id),
    },
  };
}

/** What was worked on, by its number or name. */
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
