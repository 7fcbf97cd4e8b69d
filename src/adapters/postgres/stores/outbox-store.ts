import { sql } from 'kysely';
import type { OutboxStore } from '../../../usecases/ports/outbox.ts';
import type { Db } from '../connect.ts';

export const outboxStore = (db: Db): OutboxStore => ({
  async add(effects) {
    if (effects.length === 0) return;
    await db
      .insertInto('outbox')
      .values(
        effects.map(
          (effect) =>
            ({ ...effect, payload: JSON.stringify(effect.payload), attempts: 0, availableAt: sql`now()` }) as never,
        ),
      )
      .execute();
  },
});
