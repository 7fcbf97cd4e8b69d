import type { Db } from './adapters/postgres/connect.ts';
import { databaseNow } from './adapters/postgres/database-now.ts';
import { type Instant, millisecondsOf } from './domain/time/instant.ts';

/** Promises are counted by one clock: beyond this the two of application and database are no longer one. */
const mostApartMs = 2_000;
const mostWaitMs = 2_000;

/** What keeps this process from serving, in words for whoever looks after it; empty: nothing does. */
export async function whatIsMissing(db: Db, machineClock: () => Instant): Promise<string[]> {
  const asked = millisecondsOf(machineClock());
  const there = await Promise.race([
    databaseNow(db).catch((error: Error) => error),
    new Promise<Error>((resolve) => {
      setTimeout(resolve, mostWaitMs, new Error(`no answer in ${mostWaitMs} ms`)).unref();
    }),
  ]);
  if (there instanceof Error) return [`the database does not answer: ${there.message}`];
  // The database read its clock at some instant while we waited: only what lies outside is a difference.
  const answered = millisecondsOf(machineClock());
  const apart = Math.max(asked - there, there - answered, 0);
  return apart > mostApartMs ? [`the clocks of application and database are ${Math.round(apart)} ms apart`] : [];
}
