import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ServiceRequest } from '../../src/domain/request/request.ts';
import { replanPolicies } from '../../src/usecases/policy/replan-clocks.ts';
import type { Holdings } from '../../src/usecases/ports/organisations.ts';
import { recordChange } from '../../src/usecases/request/record-change.ts';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

const at = '/api/console/policy/21vianet';
let world: World;
let operator: Who;
let admin: Who;
let owner: Client;
let ids: string[];
let version = 1;

beforeAll(async () => {
  world = await newWorld({ now: '2026-06-08T02:00:00.000Z' });
  operator = await world.staff('operator', ['21vianet']);
  owner = new Client({ connectionString: world.database.url });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await world.close();
});
beforeEach(async () => {
  const orgId = await world.organisation({
    edition: '21vianet',
    country: 'CN',
    zone: 'Asia/Shanghai',
    plans: [{ plan: 'office-365-e3' }],
  });
  admin = await world.person(orgId, '21vianet');
  ids = [];
  for (let n = 0; n < 7; n++) ids.push((await world.ok(admin, 'POST', '/api/requests', aRequest())).id);
  world.at(10);
});

/** One more holiday each time: every clock that counts on the calendar moves. */
async function saveHoliday(date: string): Promise<number> {
  const { document } = await world.ok(operator, 'GET', `${at}/calendars/china-business-days`);
  const calendar = { ...document, exceptions: { ...document.exceptions, [date]: [] } };
  const saved = await world.ok(operator, 'POST', `${at}/save`, {
    base: version,
    draft: { calendars: [calendar] },
    comment: 'One more holiday',
  });
  version = saved.version.version;
  return version;
}
/** A holiday on the day of an instant, in China. */
async function nextHoliday(instant: string): Promise<{ version: number }> {
  const date = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
  return { version: await saveHoliday(date) };
}
type Options = Parameters<typeof replanPolicies>[0];
const replan = (given: Partial<Options> = {}) =>
  replanPolicies({
    moves: world.services.policyMoves,
    circumstances: () => ({ now: world.services.clock(), policies: world.services.policies }),
    onFailure: (error) => {
      throw error;
    },
    ...given,
  });
/** How many lines say that the policy changed to this version, for each request of the test. */
const linesOf = async () => {
  const { rows } = await owner.query<{ n: number }>(
    `select (select count(*)::int from mg.request_event e where e.request_id = i.id and e.kind = 'clock.retargeted' and e.data->>'because' = 'policy-changed' and (e.data->>'policyVersion')::int = $2) as n
     from unnest($1::uuid[]) with ordinality as i(id, place) order by place`,
    [ids, version],
  );
  return rows.map((row) => row.n);
};
const follow = async () => (await world.ok(operator, 'GET', `${at}/replan`)).replan;

describe('moving many clocks', () => {
  test('a crash in a batch and between batches loses nothing and repeats nothing', async () => {
    await saveHoliday('2026-06-09');
    expect(await follow()).toMatchObject({ state: 'waiting', looked: 0, moved: 0 });
    const [job] = await world.services.policyMoves.open();
    if (job === undefined) throw new Error('expected a re-planning to do');
    const move = (await import('../../src/usecases/policy/move-clocks.ts')).moveClocks;
    const { policies } = world.services;
    const policyOf = (wanted: number) => policies.at('21vianet', wanted);
    const now = world.services.clock();
    const byRule = (open: Parameters<typeof move>[0]) => move(open, policies.current('21vianet'), policyOf, now);
    await world.services.policyMoves.batch(job, 3, now, byRule);
    let calls = 0;
    const crash = world.services.policyMoves.batch(job, 3, now, (open) => {
      calls++;
      if (calls === 2) throw new Error('The process ends here');
      return byRule(open);
    });
    await expect(crash).rejects.toThrow('The process ends here');
    expect((await linesOf()).reduce((sum, n) => sum + n, 0)).toBe(3);
    expect(await follow()).toMatchObject({ state: 'running', looked: 3, moved: 3 });

    await replan({ batchSize: 2 });
    expect(await linesOf()).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(await follow()).toMatchObject({ state: 'done', looked: 7, moved: 7 });
    await replan();
    expect(await linesOf(), 'a second run finds nothing to do').toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  test('the ledger that a batch writes is the one that a replay finds, and lists and queue follow it', async () => {
    await saveHoliday('2026-06-10');
    await replan();
    const { rows } = await owner.query<{ due: string; queue: string; replayed: string }>(
      `select c.due_at::text as due, r.queue_at::text as queue, e.data->>'dueAt' as replayed from mg.request r
       join mg.clock c on c.request_id = r.id and c.state = 'running' and c.audience = 'all'
       join lateral (select data from mg.request_event where request_id = r.id and kind = 'clock.retargeted' order by seq desc limit 1) e on true
       where r.id = any ($1::uuid[])`,
      [ids],
    );
    expect(rows).toHaveLength(ids.length);
    for (const { due, queue, replayed } of rows) {
      expect(new Date(due).toISOString()).toBe(replayed);
      expect(new Date(queue).toISOString()).toBe(replayed);
    }
    const { clocks } = await world.ok(admin, 'GET', `/api/requests/${ids[0]}`);
    expect(clocks[0].dueAt).toBe(rows[0]?.replayed);
  });

  test('reminders of a silent customer follow the calendar too, and a batch writes what a verb would write', async () => {
    const agent = await world.staff('agent', ['21vianet']);
    await world.ok(agent, 'POST', `/api/desk/requests/${ids[0]}/answers`, { body: 'Which version?', asks: true });
    const wakeAt = async () =>
      (await owner.query<{ at: string }>('select wake_at::text as at from mg.request where id = $1', [ids[0]])).rows[0]
        ?.at ?? '';
    const before = await wakeAt();
    const { version: saved } = await nextHoliday(before);
    await replan();
    expect(Date.parse(await wakeAt())).toBeGreaterThan(Date.parse(before));
    expect(saved).toBe(version);
    const { transactions, policies, clock, newId } = world.services;
    const circumstances = { now: clock(), newId: () => newId(clock()), policies };
    for (const id of ids)
      await transactions.forWorker(async (tx) => {
        const request = (await tx.requests.lock(id)) as ServiceRequest;
        const { organisation } = (await tx.organisations.holdings(request.orgId)) as Holdings;
        const history = await tx.requests.events(request.orgId, id);
        const change = { request, events: [], facts: [{ kind: 'policy-changed' as const }] };
        const by = { actorKind: 'system', actorId: null, actorName: '' } as const;
        expect(await recordChange(tx, by, organisation, history, change, circumstances)).toEqual(request);
      });
  });

  test('a request that somebody works on holds up no other, and is moved when they are done', async () => {
    await saveHoliday('2026-09-01');
    await owner.query('begin');
    await owner.query('select 1 from mg.request where id = $1 for update', [ids[2]]);
    const began = replan({ batchSize: 3 });
    const until = Date.now() + 20_000;
    while ((await linesOf()).filter((n) => n === 1).length < 6 && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await linesOf()).toEqual([1, 1, 0, 1, 1, 1, 1]);
    await owner.query('commit');
    await began;
    await replan();
    expect(await linesOf()).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  test('a second version saved before the first was done moves everything to the second only', async () => {
    await saveHoliday('2026-06-12');
    const first = version;
    await saveHoliday('2026-06-15');
    await replan();
    expect(await linesOf()).toEqual([1, 1, 1, 1, 1, 1, 1]);
    version = first;
    expect(await linesOf()).toEqual([0, 0, 0, 0, 0, 0, 0]);
    version = first + 1;
  });

  test('what another process did by the version before, in the moment before it knew the new one, is moved after all', async () => {
    await saveHoliday('2026-06-16');
    await replan();
    const before = (await linesOf())[0];
    // A process that is behind: it writes the clock back to the version before.
    await owner.query('update mg.clock set policy_version = $2 where request_id = $1', [ids[0], version - 1]);
    await owner.query('update mg.request set updated_at = $2 where id = $1', [ids[0], world.services.clock()]);
    world.at(1);
    const looked = await replan();
    expect(before).toBe(1);
    expect(looked).toBeGreaterThan(0);
    expect(await world.services.policyMoves.open()).toEqual([]);
  });

  test('processes share the work: two at once move each request once', async () => {
    await saveHoliday('2026-06-17');
    await Promise.all([replan({ batchSize: 2 }), replan({ batchSize: 2 })]);
    await replan();
    expect(await linesOf()).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });
});
