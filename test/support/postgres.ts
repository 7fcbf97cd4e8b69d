import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The test server's `postgres` database as its superuser. */
    superuserUrl: string;
    /** The database that every migration has run in, once. */
    templateDatabase: string;
    /** A folder with the search index of the articles in it. */
    searchIndex: string;
  }
}

export interface TestDatabase {
  name: string;
  /** As the superuser, whom row-level security does not bind. */
  url: string;
  /** The same database as another login, such as `mg_app`. */
  urlAs: (user: string) => string;
  drop: () => Promise<void>;
}

/** A migrated database of this test file's own, in some 30 ms; drop it in `afterAll`. */
export const newDatabase = (): Promise<TestDatabase> => createDatabase(inject('templateDatabase'));

/** A database that holds nothing at all. */
export const newEmptyDatabase = (): Promise<TestDatabase> => createDatabase('template0');

async function createDatabase(template: string): Promise<TestDatabase> {
  const superuserUrl = inject('superuserUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(superuserUrl, `create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}`);
  return {
    name,
    url: addressIn(superuserUrl, { database: name }),
    urlAs: (user) => addressIn(superuserUrl, { database: name, user }),
    drop: () => asSuperuser(superuserUrl, `drop database if exists ${escapeIdentifier(name)} with (force)`),
  };
}

/** The address `url` with another database or user in it. */
export function addressIn(url: string, change: { database: string; user?: string }): string {
  const address = new URL(url);
  address.pathname = `/${encodeURIComponent(change.database)}`;
  if (change.user !== undefined) address.username = encodeURIComponent(change.user);
  return address.href;
}

/** Runs one statement on the server's `postgres` database. */
export async function asSuperuser(superuserUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
