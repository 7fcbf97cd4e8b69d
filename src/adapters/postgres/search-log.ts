import { sql } from 'kysely';
import type { SearchLog } from '../../usecases/ports/learning.ts';
import type { Db } from './connect.ts';
import { endTrails, takeSteps } from './search-trails.ts';
import { inTransaction } from './transaction.ts';

/** Finished questions, as the worker. A crash may lose the last seconds of them: nobody waits for the disk. */
export const searchLog = (db: Db): SearchLog => {
  const asWorker = <T>(work: (tx: Db) => Promise<T>) => inTransaction(db, { role: 'worker' }, work);
  return {
    take: (steps, now) => asWorker((tx) => takeSteps(tx, steps, now)),
    endTrails: (now) => asWorker((tx) => endTrails(tx, now)),
    isEmpty: () =>
      asWorker(
        async (tx) => (await tx.selectFrom('helpSearch').select('id').limit(1).executeTakeFirst()) === undefined,
      ),
    removeBefore: (before) =>
      asWorker(async (tx) => {
        const gone = [
          await tx.deleteFrom('helpSearch').where('askedAt', '<', before).executeTakeFirst(),
          await tx.deleteFrom('articleFeedback').where('at', '<', before).executeTakeFirst(),
        ];
        return gone.reduce((sum, one) => sum + Number(one.numDeletedRows), 0);
      }),
    pinsMark: () =>
      asWorker(async (tx) => {
        const { rows } = await sql<{
          mark: string;
        }>`select count(*) || ' ' || coalesce(sum(n), 0) as mark from help_pin`.execute(tx);
        return rows[0]?.mark ?? '';
      }),
    pins: () => asWorker((tx) => tx.selectFrom('helpPin').selectAll().execute()),
  };
};
