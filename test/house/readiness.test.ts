import { afterEach, expect, inject, test } from 'vitest';
import { asSuperuser } from '../support/postgres.ts';
import { newWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const ready = async () => {
  const answer = await fetch(`${world.base}/readyz`);
  return { status: answer.status, ...((await answer.json()) as { ready: boolean; missing?: string[] }) };
};

test('an instance whose clock is the database’s is ready', async () => {
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z' });
  expect(await ready()).toEqual({ status: 200, ready: true });
});

test.each([
  ['ahead of', 5_000],
  ['behind', -5_000],
])('an instance whose clock is 5 s %s the database’s takes no requests and says why', async (_, apart) => {
  world = await newWorld({
    now: '2026-05-06T09:00:00.000Z',
    app: { machineClock: () => new Date(Date.now() + apart).toISOString() },
  });
  const began = performance.now();
  const { status, missing } = await ready();
  const took = performance.now() - began;
  expect(status).toBe(503);
  const said = /the clocks of application and database are (\d+) ms apart/.exec(missing?.join() ?? '')?.[1];
  // The asking took its time, and nothing else may be missing from the difference.
  expect(Number(said)).toBeGreaterThan(5_000 - took - 50);
  expect(Number(said)).toBeLessThanOrEqual(5_000);
});

test('a second of difference is borne', async () => {
  world = await newWorld({
    now: '2026-05-06T09:00:00.000Z',
    app: { machineClock: () => new Date(Date.now() + 1_000).toISOString() },
  });
  expect((await ready()).status).toBe(200);
});

test('an instance whose database lets nobody in says so, and is ready again when it does', async () => {
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z' });
  const { name } = world.database;
  const owner = (statement: string) => asSuperuser(inject('superuserUrl'), statement);
  try {
    await owner(`alter database ${name} allow_connections false`);
    await owner(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    const shut = await ready();
    expect(shut).toMatchObject({ status: 503, ready: false });
    expect(shut.missing?.join()).toContain('the database does not answer');
  } finally {
    await owner(`alter database ${name} allow_connections true`);
  }
  await expect.poll(async () => (await ready()).status).toBe(200);
});
