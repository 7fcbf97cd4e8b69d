import { sql } from 'kysely';
import type { WaitStore } from '../../../usecases/ports/waits.ts';
import type { Db } from '../connect.ts';

/** Asked through one security-definer function: a customer may know how long others waited, and nothing else of them. */
export const waitStore = (db: Db): WaitStore => ({
  async past(editionId, about, since, most) {
    const { rows } = await sql<{
      minutes: number;
    }>`select minutes from past_waits(${editionId}, ${about.topic}, ${about.severity}, ${since}, ${most}) as w(minutes)`.execute(
      db,
    );
    return rows.map((row) => row.minutes);
  },
});
