import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Received, startMailServer, textOf } from '../support/mail-server.ts';
import { newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let operator: Who;
let arrives: (mail: Received) => void = () => {};
let refuses = false;
let server: Awaited<ReturnType<typeof startMailServer>>;
beforeAll(async () => {
  server = await startMailServer((mail) => {
    if (refuses) throw new Error('Not now');
    arrives(mail);
  });
  world = await newWorld({
    now: '2026-05-06T09:00:00.000Z',
    env: { WORKER: 'on', SMTP_URL: server.url, PUBLIC_URL: 'http://support.example' },
  });
  operator = await world.staff('operator', ['worldwide']);
});
afterAll(async () => {
  await world.close();
  await server.close();
});

const nextMail = () =>
  new Promise<Received>((resolve) => {
    arrives = resolve;
  });
const person = (name: string, language: string) => ({
  name,
  email: `${name.toLowerCase()}@acme.example`,
  phone: null,
  roles: [],
  language,
  zone: 'Asia/Tokyo',
});

test('who is added gets one mail in their language, and its link sets their password; the outbox never holds it', async () => {
  const org = await world.organisation({ edition: 'worldwide' });
  const arrived = nextMail();
  await world.ok(operator, 'POST', `/api/console/organisations/${org}/people`, person('Mio', 'ja'));
  const mail = await arrived;
  expect(mail.to).toEqual(['mio@acme.example']);
  const text = textOf(mail);
  expect(text).toContain('パスワードの設定はこちら');
  const token = /http:\/\/support\.example\/invitation#token=([\w-]+)/.exec(text)?.[1];
  await world.ok(null, 'POST', '/api/sign-in/invitation', { token, password: 'three words in a row' });

  const rows = (await world.ok(operator, 'GET', '/api/desk/outbox?edition=worldwide')).items;
  const line = rows.find((one: any) => one.to === 'mio@acme.example');
  expect(line.text).toContain('http://support.example/invitation');
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(world.log.join('')).not.toContain(token);
});

test('a mail that goes out after the e-mail was corrected goes nowhere', async () => {
  const org = await world.organisation({ edition: 'worldwide' });
  const states = async (address: string) =>
    (await world.ok(operator, 'GET', '/api/desk/outbox?edition=worldwide')).items
      .filter((one: any) => one.to === address)
      .map((one: any) => (one.state === 'retrying' && one.lastError !== null ? 'refused' : one.state));
  const until = (address: string, state: string) =>
    vi.waitFor(async () => expect(await states(address)).toEqual([state]), { timeout: 20_000, interval: 100 });
  refuses = true;
  const added = await world.ok(operator, 'POST', `/api/console/organisations/${org}/people`, person('Wrnog', 'en'));
  await until('wrnog@acme.example', 'refused');
  const path = `/api/console/organisations/${org}/people/${added.people[0].personId}`;
  await world.ok(operator, 'PATCH', path, { email: 'wrong@acme.example' });
  refuses = false;
  await world.ok(operator, 'POST', `${path}/invitation`);
  await until('wrong@acme.example', 'delivered');
  await until('wrnog@acme.example', 'delivered');
  const to = server.mails.flatMap((mail) => mail.to);
  expect([to.includes('wrnog@acme.example'), to.includes('wrong@acme.example')]).toEqual([false, true]);
});

test('somebody of the support centre is invited by mail too', async () => {
  const arrived = nextMail();
  await world.ok(operator, 'POST', '/api/console/staff', {
    ...person('Noor', 'en'),
    phone: undefined,
    roles: undefined,
    kind: 'supervisor',
    editions: ['worldwide'],
  });
  const mail = await arrived;
  expect(mail.to).toEqual(['noor@acme.example']);
  expect(textOf(mail)).toContain('/invitation#token=');
});
