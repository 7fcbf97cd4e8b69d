import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClockReading } from '../../src/domain/clock/clock-reading.ts';
import { replayClocks } from '../../src/domain/clock/replay-clocks.ts';
import type { RequestEvent } from '../../src/domain/request/request-event.ts';
import { sweepClocks } from '../../src/usecases/clock/sweep-clocks.ts';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let agent: Who;
let supervisor: Who;
const orgs: string[] = [];
const admins: Who[] = [];

beforeAll(async () => {
  world = await newWorld({ now: '2026-02-02T02:00:00.000Z' });
  agent = await world.staff('agent', ['21vianet']);
  supervisor = await world.staff('supervisor', ['21vianet']);
  for (const name of ['=cmd()|calc', 'Ordinary']) {
    const org = await world.organisation({
      edition: '21vianet',
      name,
      country: 'CN',
      zone: 'Asia/Shanghai',
      plans: [{ plan: 'office-365-e3' }],
      agreements: ['advanced'],
    });
    orgs.push(org);
    admins.push(await world.person(org, '21vianet'));
  }
  await live();
});
afterAll(() => world.close());

const open = (who: Who, given: object) => world.ok(who, 'POST', '/api/requests', aRequest(given as {}));
const onDesk = (id: string, verb: string, body: unknown) =>
  world.ok(agent, 'POST', `/api/desk/requests/${id}/${verb}`, body);
const sweep = () =>
  sweepClocks(world.services.transactions, {
    now: world.services.clock(),
    newId: () => world.services.newId(world.services.clock()),
    policies: world.services.policies,
  });

/** A February of some requests: kept, missed, asked back over the festival, raised, lowered, solved, never answered. */
async function live() {
  const [one, other] = admins as [Who, Who];
  const question = { impact: { effect: 'question' } };
  world.at('2026-02-02T02:00:00.000Z');
  const kept = await open(one, {});
  const asked = await open(other, question);
  const billing = await open(one, { topic: 'billing', category: 'payment-and-invoice' });
  world.at(90);
  await onDesk(kept.id, 'answers', { body: 'Done', nextUpdateBy: '2026-02-03T02:00:00.000Z' });
  world.at('2026-02-03T05:00:00.000Z');
  await sweep();
  await onDesk(kept.id, 'answers', { body: 'Late, sorry' });
  await onDesk(asked.id, 'answers', { body: 'Which version?', asks: true });
  world.at('2026-02-12T02:00:00.000Z');
  await sweep();
  await onDesk(billing.id, 'answers', { body: 'Here it is' });
  await world.ok(other, 'POST', `/api/requests/${asked.id}/messages`, { body: '16.0' });
  const lost = await open(other, {});
  world.at('2026-02-25T02:00:00.000Z');
  await sweep();
  await onDesk(asked.id, 'resolve', { body: 'Fixed' });
  await onDesk(lost.id, 'severity', { severity: 'C', because: 'lowered', reason: 'Less than thought' });
}

const march = '2026-03-05T02:00:00.000Z';
const report = (query: string) =>
  world.ok(supervisor, 'GET', `/api/desk/attainment?edition=21vianet&from=2026-02-01&to=2026-02-28${query}`);

describe('attainment', () => {
  test('is what a replay of every ledger says: met, missed, and the open minutes that half and nine of ten took', async () => {
    world.at(march);
    await sweep();
    const [group, ...others] = (await report('')).groups;
    expect(others).toEqual([]);
    const expected = await fromReplay();
    expect(expected.length).toBeGreaterThan(4);
    expect(group.figures.map(withoutShare).toSorted(byName)).toEqual(expected.toSorted(byName));
    for (const { met, missed, share } of group.figures)
      expect(share).toBe(met + missed === 0 ? null : met / (met + missed));
  });

  test('keeps commitments, objectives and desk goals apart, and groups by what was so at the time', async () => {
    const figures = (await report('')).groups[0].figures;
    expect(new Set(figures.map((one: any) => one.promise))).toEqual(new Set(['commitment', 'goal']));
    const severities = (await report('&by=severity')).groups;
    expect(severities.map((one: any) => one.name).toSorted()).toEqual(['Severity B (high)', 'Severity C (medium)']);
    // The request that was lowered after its promise broke still broke it as a B.
    const missedAsB = severities
      .find((one: any) => one.key === 'B')
      .figures.find((one: any) => one.clock === 'initial-response');
    expect(missedAsB).toMatchObject({ promise: 'commitment', met: 1, missed: 1 });
    const sum = (groups: any[]) => groups.flatMap((one) => one.figures).reduce((n, one) => n + one.met + one.missed, 0);
    const whole = sum((await report('')).groups);
    for (const by of ['topic', 'severity', 'organisation'])
      expect(sum((await report(`&by=${by}`)).groups), by).toBe(whole);
    expect((await report('&by=organisation')).groups.map((one: any) => one.name)).toContain('Ordinary');
  });

  test('counts a miss at its due instant, even where nobody looked until another period', async () => {
    const { id } = await open(admins[0] as Who, {});
    // Due on 6 March; found in April.
    world.at('2026-04-03T02:00:00.000Z');
    await sweep();
    const of = async (from: string, to: string) =>
      (await world.ok(supervisor, 'GET', `/api/desk/attainment?edition=21vianet&from=${from}&to=${to}`)).groups.flatMap(
        (one: any) => one.figures.filter((figure: any) => figure.clock === 'initial-response'),
      );
    expect(await of('2026-03-01', '2026-03-31')).toMatchObject([{ met: 0, missed: 1, answered: 0, p50: null }]);
    expect(await of('2026-04-01', '2026-04-30')).toEqual([]);
    await onDesk(id, 'answers', { body: 'At last' });
    expect(await of('2026-04-01', '2026-04-30')).toMatchObject([{ met: 0, missed: 0, share: null, answered: 1 }]);
  });

  test('as CSV shows the ledger behind each number, one line a clock, and no spreadsheet runs any of it', async () => {
    const answer = await world.call(
      supervisor,
      'GET',
      '/api/desk/attainment.csv?edition=21vianet&from=2026-02-01&to=2026-02-28',
    );
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(answer.headers.get('content-disposition')).toContain('attainment-21vianet-2026-02-01-2026-02-28.csv');
    const text = answer.body as string;
    const [head, ...lines] = text
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\n');
    expect(head?.split(',').slice(0, 7)).toEqual([
      'request',
      'organisation',
      'topic',
      'severity',
      'clock',
      'cycle',
      'promise',
    ]);
    expect(text).toContain("'=cmd()|calc");
    const expected = await fromReplay();
    expect(lines).toHaveLength(expected.reduce((n, one) => n + one.lines, 0));
    const paused = lines.find((line) => line.includes(' paused; ') && line.includes('next-update'));
    expect(paused).toContain(
      '2026-02-03T05:00:00.000Z started; 2026-02-03T05:00:00.000Z paused; 2026-02-12T02:00:00.000Z resumed',
    );
  });

  test('is refused for a period that runs backwards or is too long, and does not exist in another edition', async () => {
    const ask = (query: string) => world.call(supervisor, 'GET', `/api/desk/attainment?${query}`);
    expect((await ask('edition=21vianet&from=2026-03-01&to=2026-02-01')).body.code).toBe('period-backwards');
    expect((await ask('edition=21vianet&from=2024-03-01&to=2026-02-01')).body).toMatchObject({
      code: 'period-too-long',
      facts: { days: 400 },
    });
    expect((await ask('edition=21vianet&from=2026-02-30&to=2026-03-01')).status).toBe(422);
    expect((await ask('edition=worldwide&from=2026-02-01&to=2026-02-01')).status).toBe(404);
  });

  test('is read along the index of outcomes, under the role of staff', async () => {
    const client = new Client({ connectionString: world.database.urlAs('mg_app') });
    await client.connect();
    await client.query(
      "begin; set local role mg_staff; set local app.editions = '21vianet'; set local enable_seqscan = off",
    );
    const { rows } = await client.query(
      "explain select count(*) from mg.request_event e where e.edition_id = '21vianet' and e.kind in ('clock.met', 'clock.missed') and e.at >= '2026-02-01' and e.at < '2026-03-01'",
    );
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('request_event_outcome');
    await client.end();
  });
});

const withoutShare = ({ share: _, ...figure }: any) => figure;
const byName = (a: any, b: any) => `${a.promise} ${a.clock}`.localeCompare(`${b.promise} ${b.clock}`);

/** The same figures from nothing but the histories: every ledger of February replayed as of March. */
async function fromReplay() {
  const client = new Client({ connectionString: world.database.url });
  await client.connect();
  const { rows } = await client.query<{ request_id: string; events: RequestEvent[] }>(
    `select request_id, jsonb_agg(to_jsonb(e) order by seq) as events from mg.request_event e
     where kind like 'clock.%' and at < $1 and request_id in (select id from mg.request where opened_at < '2026-03-01') group by 1`,
    [march],
  );
  await client.end();
  const readings = rows.flatMap(({ events }) =>
    replayClocks(
      events.map((event) => ({ ...event, at: new Date(event.at).toISOString(), actorKind: '', actorId: null })),
      (version) => world.services.policies.at('21vianet', version),
      march,
    ),
  );
  const isIn = (at: string | null) =>
    at !== null && at >= '2026-01-31T16:00:00.000Z' && at < '2026-02-28T16:00:00.000Z';
  const groups = Map.groupBy(
    readings,
    ({ promise, clock }) => `${promise === 'stated' ? 'commitment' : promise} ${clock}`,
  );
  return [...groups].flatMap(([name, of]) => {
    const missed = of.filter((one) => (one.state === 'missed' || one.state === 'late') && isIn(one.dueAt));
    const met = of.filter((one) => one.state === 'met' && isIn(one.metAt));
    const answered = of.filter((one) => isIn(one.metAt));
    if (missed.length + answered.length === 0) return [];
    const [promise, clock] = name.split(' ');
    return [
      {
        promise,
        clock,
        met: met.length,
        missed: missed.length,
        p50: share(answered, 0.5),
        p90: share(answered, 0.9),
        answered: answered.length,
        lines: new Set([...missed, ...answered]).size,
      },
    ].map((figure) => Object.defineProperty(figure, 'lines', { enumerable: false }));
  });
}

/** The smallest value that at least this share of them do not exceed. */
function share(readings: readonly ClockReading[], of: number): number | null {
  const sorted = readings.map(({ consumedMinutes }) => consumedMinutes ?? 0).sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * of) - 1] ?? null;
}
