import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { tables } from '../../src/adapters/postgres/tables.ts';
import { newDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await newDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const snake = (name: string): string => name.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`);
const declared = Object.entries(tables).map(([name, { kind, row }]) => ({ name: snake(name), kind, row }));
const rows = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> =>
  (await client.query<T>(sql, values)).rows;

describe('one definition, from column to screen', () => {
  test('every table of the schema is declared with its kind, and no other is', async () => {
    const found = await rows<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'mg'::regnamespace and relkind in ('r', 'p') and not relispartition",
    );
    expect(found.map((row) => row.name).toSorted()).toEqual(declared.map((table) => table.name).toSorted());
  });

  test.each(
    declared.map((table) => [table.name, table] as const),
  )('%s has the columns and the nullability of its schema', async (name, { row }) => {
    const columns = await rows<{ name: string; nullable: boolean }>(
      "select attname as name, not attnotnull as nullable from pg_attribute where attrelid = ('mg.' || $1)::regclass and attnum > 0 and not attisdropped",
      [name],
    );
    const fields = Object.entries(row.shape as Record<string, z.ZodType>).map(([field, schema]) => ({
      name: snake(field),
      nullable: schema.safeParse(null).success && !(schema instanceof z.ZodUnknown),
    }));
    expect(sorted(columns)).toEqual(sorted(fields));
  });
});

describe('organisation first', () => {
  const owned = declared.filter(({ kind }) => kind === 'organisation' || kind === 'log').map(({ name }) => name);

  test.each(
    owned,
  )('%s: its keys begin with org_id, edition_id stands on every row, and row-level security is forced', async (name) => {
    const keys = await rows<{ kind: string; first: string }>(
      `select c.contype as kind, a.attname as first from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.conrelid = ('mg.' || $1)::regclass and c.contype in ('p', 'f')
         and not (c.contype = 'f' and c.confrelid = 'mg.edition'::regclass)`,
      [name],
    );
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(key).toMatchObject({ first: 'org_id' });
    const [table] = await rows<{ enabled: boolean; forced: boolean; edition: boolean }>(
      `select relrowsecurity as enabled, relforcerowsecurity as forced,
         exists (select 1 from pg_attribute where attrelid = c.oid and attname = 'edition_id' and attnotnull) as edition
       from pg_class c where oid = ('mg.' || $1)::regclass`,
      [name],
    );
    expect(table).toEqual({ enabled: true, forced: true, edition: true });
  });

  test.each(owned)('%s has one permissive policy for each role that may touch it, none of them OR-ed', async (name) => {
    const policies = await rows<{ role: string; n: number }>(
      `select r.rolname as role, count(*)::int as n from pg_policy p cross join lateral unnest(p.polroles) as o(role) join pg_roles r on r.oid = o.role
       where p.polrelid = ('mg.' || $1)::regclass and p.polpermissive group by 1`,
      [name],
    );
    expect(policies.map((policy) => policy.role)).toEqual(
      expect.arrayContaining(['mg_customer', 'mg_staff', 'mg_worker']),
    );
    for (const policy of policies) expect(policy.n, policy.role).toBe(1);
  });

  test('nothing outside refers to the accounts, and enums are text', async () => {
    expect(
      await rows(
        "select conname from pg_constraint where contype = 'f' and confrelid::regclass::text like 'identity.%' and conrelid::regclass::text not like 'identity.%'",
      ),
    ).toEqual([]);
    expect(
      await rows(
        "select typname from pg_type where typtype = 'e' and typnamespace in ('mg'::regnamespace, 'identity'::regnamespace)",
      ),
    ).toEqual([]);
  });

  test('text that orders or pages is compared byte by byte, whatever the cluster says', async () => {
    const ordered = await rows<{ index: string; column: string; collation: string }>(
      `select i.indexrelid::regclass::text as index, a.attname as column, co.collname as collation
       from pg_index i cross join lateral unnest(i.indkey::int[], i.indcollation::oid[]) as k(att, coll) join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.att join pg_collation co on co.oid = k.coll
       where i.indrelid::regclass::text like 'mg.%' and k.coll <> 0 and a.attname in ('name', 'number', 'edition_id', 'key', 'stream')`,
    );
    expect(ordered.length).toBeGreaterThan(5);
    for (const one of ordered) expect(one).toMatchObject({ collation: 'C' });
  });
});

const sorted = <T extends { name: string }>(list: T[]): T[] => list.toSorted((a, b) => a.name.localeCompare(b.name));
