import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { escapeIdentifier } from 'pg';
import type { TestProject } from 'vitest/node';
import { binariesIn } from '../../src/adapters/embedded-postgres/binaries.ts';
import { startEmbeddedPostgres } from '../../src/adapters/embedded-postgres/start-embedded-postgres.ts';
import { articleStore } from '../../src/adapters/postgres/article-store.ts';
import { connect } from '../../src/adapters/postgres/connect.ts';
import { migrate } from '../../src/adapters/postgres/migrate.ts';
import { searchSnapshots } from '../../src/adapters/search-snapshot/search-snapshots.ts';
import { importFolder } from '../../src/open-help.ts';
import { indexArticles } from '../../src/usecases/help/index-articles.ts';
import { addressIn, asSuperuser } from './postgres.ts';

/**
 * One PostgreSQL for the whole test run: the embedded one; with TEST_POSTGRES_BIN the one whose programs are there
 * (`/usr/lib/postgresql/15/bin`); with TEST_DATABASE_URL one that runs already, as its superuser.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer();
  const searchIndex = await mkdtemp(join(tmpdir(), 'madoguchi-search-'));
  const template = `template_${randomBytes(6).toString('hex')}`;
  try {
    await asSuperuser(server.url, `create database ${escapeIdentifier(template)} template template0`);
    await migrate(
      addressIn(server.url, { database: template }),
      join(import.meta.dirname, '../../migrations'),
      () => {},
    );
    await fillArticles(addressIn(server.url, { database: template }), searchIndex);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('superuserUrl', server.url);
  project.provide('templateDatabase', template);
  project.provide('searchIndex', searchIndex);
  return async () => {
    await asSuperuser(server.url, `drop database if exists ${escapeIdentifier(template)} with (force)`);
    await server.stop();
    await rm(searchIndex, { recursive: true, force: true });
  };
}

/** The product's own articles are read and indexed once, not by every test: at its start each finds them as they were. */
async function fillArticles(connectionString: string, searchIndex: string): Promise<void> {
  const { db, close } = connect({ connectionString, poolSize: 1, onError: () => {} });
  const root = join(import.meta.dirname, '../../articles');
  const editions = readdirSync(root);
  for (const editionId of editions)
    await importFolder(db, join(root, editionId), {
      editions,
      editionId,
      origin: 'own',
      now: '2020-01-01T00:00:00.000Z',
      prune: true,
    });
  const index = indexArticles({
    store: articleStore(db),
    snapshots: searchSnapshots(searchIndex, join(import.meta.dirname, '../../src/domain/search'), {
      onIgnored: () => {},
      onLost: () => {},
    }),
    breathe: async () => {},
    onTakenIn: () => {},
  });
  await index.filled;
  await index.keep();
  await close();
}

async function testServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: addressIn(given, { database: 'postgres' }), stop: async () => {} };

  const bin = process.env['TEST_POSTGRES_BIN'];
  const dataDir = await mkdtemp(join(tmpdir(), 'madoguchi-test-'));
  const server = await startEmbeddedPostgres({
    dataDir,
    log: () => {},
    // The folder is thrown away: nothing in it needs to outlive a power cut.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '100' },
    ...(bin ? { binaries: binariesIn(bin, Number(/\d+/.exec(bin)?.[0])) } : {}),
  });
  return {
    url: server.superuserUrl('postgres'),
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
