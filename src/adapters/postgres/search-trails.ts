import { createHmac, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { followTrail } from '../../domain/learning/follow-trail.ts';
import type { HelpSearch } from '../../domain/learning/help-search.ts';
import { type HelpTrail, trailMs } from '../../domain/learning/help-step.ts';
import { type Instant, later, millisecondsOf } from '../../domain/time/instant.ts';
import type { Steps } from '../../usecases/ports/learning.ts';
import type { Db } from './connect.ts';

/**
 * Ties steps to their trails and writes the questions that follow. One process at a time, for a few milliseconds: two
 * that hear of one browser see each other's steps. Everything is found by its key, however many rows there are.
 */
export async function takeSteps(tx: Db, taken: readonly Steps[], now: Instant): Promise<void> {
  await sql`set local synchronous_commit = off`.execute(tx);
  await sql`select pg_advisory_xact_lock(hashtext('mg.help_trail'))`.execute(tx);
  const { current, before } = await keysAt(tx, now);
  const ways = taken.map(({ whose, steps }) => ({
    trail: hash(current, whose),
    // The key has changed since: the trail goes on under the new one.
    old: before === null ? null : hash(before, whose),
    steps,
  }));
  const names = ways.flatMap(({ trail, old }) => (old === null ? [trail] : [trail, old]));
  const found = await tx.selectFrom('helpTrail').selectAll().where('trail', 'in', names).execute();
  const known = new Map(found.map((one) => [one.trail, one]));
  const followed = ways.map(({ trail, old, steps }) => ({
    trail,
    ...followTrail(known.get(trail) ?? known.get(old ?? '') ?? null, steps),
  }));

  if (found.length > 0)
    await tx
      .deleteFrom('helpTrail')
      .where(
        'trail',
        'in',
        found.map((one) => one.trail),
      )
      .execute();
  await putTrails(
    tx,
    followed.map(({ trail, next }) => ({ trail, ...next })),
  );
  await putSearches(
    tx,
    followed.flatMap((one) => one.write),
  );
  const gone = followed.flatMap((one) => one.gone);
  if (gone.length > 0) await tx.deleteFrom('helpSearch').where('id', 'in', gone).execute();
}

/** Removes trails that ended and keys that no living trail needs: from then on nobody can tell whose a trail was. */
export async function endTrails(tx: Db, now: Instant): Promise<void> {
  await tx.deleteFrom('helpTrail').where('lastAt', '<', later(now, -trailMs)).execute();
  await tx
    .deleteFrom('helpTrailKey')
    .where('n', '<', halfHour(now) - 1)
    .execute();
}

const halfHour = (now: Instant) => Math.floor(millisecondsOf(now) / trailMs);

/** The newest two keys, whichever process made them; a new one for each half hour, older ones removed. */
async function keysAt(tx: Db, now: Instant): Promise<{ current: Uint8Array; before: Uint8Array | null }> {
  const keys = await tx.selectFrom('helpTrailKey').selectAll().orderBy('n', 'desc').limit(2).execute();
  const n = Math.max(halfHour(now), keys[0]?.n ?? 0);
  if (keys[0]?.n !== n) {
    const made = { n, key: randomBytes(32) };
    await tx.insertInto('helpTrailKey').values(made).execute();
    await tx
      .deleteFrom('helpTrailKey')
      .where('n', '<', n - 1)
      .execute();
    keys.unshift(made);
  }
  const before = keys.find((one) => one.n === n - 1);
  return { current: keys[0]?.key ?? new Uint8Array(), before: before?.key ?? null };
}

const hash = (key: Uint8Array, whose: string) => createHmac('sha256', key).update(whose).digest('base64url');

async function putTrails(tx: Db, trails: readonly HelpTrail[]): Promise<void> {
  await sql`
    insert into help_trail (trail, steps, rows, last_at)
    select trail, steps, rows, last_at
      from jsonb_to_recordset(${JSON.stringify(trails.map(({ lastAt, ...one }) => ({ ...one, last_at: lastAt })))}::jsonb)
        as t (trail text, steps jsonb, rows jsonb, last_at timestamptz)`.execute(tx);
}

async function putSearches(tx: Db, searches: readonly HelpSearch[]): Promise<void> {
  if (searches.length === 0) return;
  await tx
    .insertInto('helpSearch')
    .values(searches.map((one) => ({ ...one, results: json(one.results), opened: json(one.opened) })))
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        askedAt: row.ref('excluded.askedAt'),
        query: row.ref('excluded.query'),
        way: row.ref('excluded.way'),
        results: row.ref('excluded.results'),
        opened: row.ref('excluded.opened'),
        helped: row.ref('excluded.helped'),
        filedTopic: row.ref('excluded.filedTopic'),
      })),
    )
    .execute();
}

const json = <T>(value: T): T => JSON.stringify(value) as T;
