import type { z } from 'zod';
import type { Attainment, readAttainment as route } from '../../contract/watch.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { deskKinds, refuseStaff } from '../../domain/access/may.ts';
import { type Period, periodOf } from '../../domain/attainment/period.ts';
import { promiseClass } from '../../domain/attainment/promise-class.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import type { Language } from '../../domain/language/language.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { AttainmentBy, AttainmentRow } from '../ports/attainment.ts';
import type { Circumstances, Tx } from '../ports.ts';
import type { InWords } from '../request/show-request.ts';

const groupsAtOnce = 100;

/** What was kept and missed in a period, from the recorded outcomes: each says itself what it counts under. */
export async function readAttainment(
  tx: Tx,
  actor: StaffActor,
  asked: z.output<(typeof route)['query']>,
  words: InWords,
): Promise<Outcome<Attainment>> {
  const period = askedPeriod(actor, asked, words.circumstances);
  if ('refused' in period) return period;
  const after = readPlace(asked.cursor);
  if (after === 'wrong')
    return refused({
      reason: 'invalid-input',
      errors: [{ path: 'cursor', code: 'format', message: 'expected a cursor that a page before answered' }],
    });
  const { edition } = words.circumstances.policies.current(asked.edition);
  const rows = await tx.attainment.figures(asked.edition, period.done, asked.by, after, groupsAtOnce);
  const groups = [...Map.groupBy(rows, ({ key }) => key).values()];
  const last = groups.at(-1)?.[0];
  return {
    done: {
      ...period.done,
      zone: edition.zone,
      by: asked.by,
      groups: groups.map((group) => ({
        key: group[0]!.key,
        name: group[0]!.name ?? nameOf(edition, asked.by, group[0]!.key, words.language),
        figures: group.map(figureOf),
      })),
      next: groups.length < groupsAtOnce || last === undefined ? null : `${last.total}_${last.key}`,
    },
  };
}

/** The period that is asked for, if whoever asks may know of the edition. */
export function askedPeriod(
  actor: StaffActor,
  { edition, from, to }: { edition: string; from: string; to: string },
  { policies }: Circumstances,
): Outcome<Period> {
  const denied = refuseStaff(actor, deskKinds, edition);
  if (denied !== null) return refused(denied);
  const period = periodOf(from, to, policies.current(edition).edition.zone);
  return 'reason' in period ? refused({ ...period, field: 'to' }) : { done: period };
}

function figureOf({ promise, clock, met, missed, answered, p50, p90 }: AttainmentRow) {
  const share = met + missed === 0 ? null : met / (met + missed);
  return { promise: promiseClass(promise), clock, met, missed, share, p50, p90, answered };
}

function nameOf(edition: Edition, by: AttainmentBy, key: string, language: Language): string {
  if (by === 'edition') return edition.name[language];
  const named = by === 'topic' ? edition.topics : by === 'severity' ? edition.severities : [];
  return named.find((one) => one.key === key)?.name[language] ?? key;
}

function readPlace(cursor: string | undefined): { total: number; key: string } | null | 'wrong' {
  if (cursor === undefined) return null;
  const [, total, key] = /^(\d{1,9})_(.+)$/.exec(cursor) ?? [];
  return total === undefined || key === undefined ? 'wrong' : { total: Number(total), key };
}
