import { spawn } from 'node:child_process';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { smtp } from '../../src/adapters/mail/smtp.ts';
import { type Connected, connect } from '../../src/adapters/postgres/connect.ts';
import { outboxQueue } from '../../src/adapters/postgres/outbox-queue.ts';
import { deliverMails } from '../../src/worker/deliver-mails.ts';
import { startMailServer } from '../support/mail-server.ts';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let connected: Connected;
let superuser: Client;
let admin: Who;
let agent: Who;

beforeAll(async () => {
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z' });
  connected = connect({ connectionString: world.database.urlAs('mg_app'), poolSize: 4, onError: () => {} });
  superuser = new Client({ connectionString: world.database.url });
  await superuser.connect();
  const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
  admin = await world.person(org, 'worldwide');
  agent = await world.staff('agent', ['worldwide']);
});
beforeEach(() => superuser.query('delete from mg.outbox'));
afterAll(async () => {
  await superuser.end();
  await connected.close();
  await world.close();
});

const file = (email: string) =>
  world.ok(admin, 'POST', '/api/requests', aRequest({ contact: { phone: null, email, reachable: true } }));
const deliver = (url: string, name = 'test') => {
  const mail = smtp(url, 'Support <support@example.test>');
  return deliverMails(outboxQueue(connected.db), mail.send, {
    name,
    speak: world.services.speak,
    publicUrl: 'http://localhost:8080',
  }).finally(() => mail.close());
};
const passLeasesAndWaits = () =>
  superuser.query(
    'update mg.outbox set lease_until = null, available_at = now() where done_at is null and dead_at is null',
  );

describe('mail is delivered at least once, in order, to whom it was meant for', () => {
  test('a worker killed between the mail server taking a mail and the record of it loses nothing and misdirects nothing', async () => {
    const numbers = new Map<string, string>();
    for (let n = 0; n < 8; n++)
      numbers.set(`person-${n}@example.test`, (await file(`person-${n}@example.test`)).number);

    let child: ReturnType<typeof spawn> | null = null;
    const seen: string[] = [];
    const server = await startMailServer((mail) => {
      seen.push(mail.messageId);
      if (seen.length === 4) child?.kill('SIGKILL');
    });
    child = spawn(process.execPath, ['test/support/worker-process.ts'], {
      env: { ...process.env, WORKER_DATABASE: world.database.urlAs('mg_app'), WORKER_SMTP: server.url },
      stdio: 'ignore',
    });
    const ended = await new Promise<NodeJS.Signals | null>((resolve) =>
      child?.on('exit', (_code, signal) => resolve(signal)),
    );
    expect(ended).toBe('SIGKILL');
    expect(
      (await superuser.query("select count(*)::int as n from mg.outbox where kind = 'mail' and done_at is null"))
        .rows[0].n,
    ).toBeGreaterThanOrEqual(5);

    await passLeasesAndWaits();
    await deliver(server.url, 'the next worker');
    const byPerson = Map.groupBy(server.mails, (mail) => mail.to.join());
    expect([...byPerson.keys()].toSorted()).toEqual([...numbers.keys()].toSorted());
    for (const [person, mails] of byPerson) {
      expect(mails[0]?.raw).toContain(numbers.get(person));
      // The one mail that was on its way may come twice, under the same Message-ID.
      expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(1);
    }
    expect((await superuser.query("select 1 from mg.outbox where kind = 'mail' and done_at is null")).rowCount).toBe(0);
    await server.close();
  });

  test('what was said first about a request arrives first, also with four workers', async () => {
    const requests = await Promise.all([0, 1, 2].map((n) => file(`order-${n}@example.test`)));
    for (const { id } of requests)
      for (let n = 0; n < 4; n++)
        await world.ok(agent, 'POST', `/api/desk/requests/${id}/answers`, { body: `Answer ${n}` });
    const server = await startMailServer();
    const workers = ['a', 'b', 'c', 'd'];
    for (let round = 0; round < 6; round++) await Promise.all(workers.map((name) => deliver(server.url, name)));
    expect(server.mails).toHaveLength(15);
    for (const mails of Map.groupBy(server.mails, (mail) => mail.to.join()).values()) {
      const order = mails.map((mail) => Number(/\.mail\.(\d+)\./.exec(mail.messageId)?.[1]));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(mails[0]?.subject).toContain('received');
    }
    await server.close();
  });

  test('a mail server that is down delays mail, and what keeps failing is set aside, shown to the operator and replayed', async () => {
    await file('patient@example.test');
    let down = true;
    const server = await startMailServer(() => {
      if (down) throw new Error('451 try later');
    });
    for (let round = 0; round < 12; round++) {
      await deliver(server.url);
      await passLeasesAndWaits();
    }
    const operator = await world.staff('operator', ['worldwide']);
    const [aside] = (await world.ok(operator, 'GET', '/api/desk/outbox?edition=worldwide&state=set-aside')).items;
    expect(aside).toMatchObject({ state: 'set-aside', attempts: 12, to: 'patient@example.test' });
    expect(aside.lastError).toContain('451');

    down = false;
    await world.ok(operator, 'POST', `/api/desk/outbox/${aside.id}/replay`, {});
    await deliver(server.url);
    expect(server.mails.map((mail) => mail.to)).toEqual([['patient@example.test']]);
    await server.close();
  });

  test('a note and a refused verb cause no mail, and a title with line breaks forges no header', async () => {
    const { id } = await world.ok(
      admin,
      'POST',
      '/api/requests',
      aRequest({
        title: 'Evil\r\nBcc: victim@example.test',
        contact: { phone: null, email: 'careful@example.test', reachable: true },
      }),
    );
    await world.ok(agent, 'POST', `/api/desk/requests/${id}/notes`, { body: 'Between us' });
    await world.call(admin, 'POST', `/api/requests/${id}/rating`, { score: 5 });
    const server = await startMailServer();
    await deliver(server.url);
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]?.to).toEqual(['careful@example.test']);
    expect(server.mails[0]?.raw).not.toMatch(/^Bcc:/im);
    expect(server.mails[0]?.raw).not.toContain('Between us');
    await server.close();
  });
});
