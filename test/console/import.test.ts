import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let operator: Who;
beforeAll(async () => {
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z' });
  operator = await world.staff('operator', ['worldwide', '21vianet']);
});
afterAll(() => world.close());

const send = (csv: string, given: Record<string, unknown> = {}) =>
  world.ok(operator, 'POST', '/api/console/import?lang=en', { edition: 'worldwide', csv, ...given });
const find = async (name: string) => {
  const query = `edition=worldwide&q=${encodeURIComponent(name)}`;
  const [first] = (await world.ok(operator, 'GET', `/api/console/organisations?${query}`)).items;
  return first === undefined ? null : world.ok(operator, 'GET', `/api/console/organisations/${first.orgId}`);
};
const head =
  'organisation,kind,country,zone,language,person,email,phone,roles,plan,seats,standing,partner,starts,agreement,relation';
const whats = (report: any) => report.preview.map((line: any) => line.what);

describe('an import', () => {
  const file = [
    head,
    '白波物産,customer,JP,Asia/Tokyo,ja,森 健,ken@shiranami.example,03-3210-0001,global-administrator;billing-administrator,office-365-e3,50,paid,Kite Partners,2026/4/1,,admin',
    '白波物産,,,,,"林, 美咲",misaki@shiranami.example,,,,,,,,,',
    'Kite Partners,partner,DE,Europe/Berlin,en,Uwe Kite,uwe@kite.example,,Global Administrator,,,,,,,',
  ].join('\r\n');

  test('is shown first and changes nothing', async () => {
    const report = await send(`\uFEFF${file}`);
    expect(report).toMatchObject({ rows: 3, toAdd: 3, toChange: 0, unchanged: 0, faults: [], applied: false });
    expect(report.preview[0]).toMatchObject({ line: 2, what: 'add', name: '白波物産 – 森 健' });
    expect(report.preview[0].detail).toBe(
      'new organisation, new person 森 健, new subscription Office 365 Enterprise E3 (50), Kite Partners becomes Delegated administration, full',
    );
    expect(await find('白波')).toBeNull();
  });

  test('is then taken over whole, with partner, roles, contacts and accounts; the same file again changes nothing', async () => {
    expect(await send(file, { apply: true })).toMatchObject({ toAdd: 3, applied: true });
    const org = await find('白波');
    expect(org.people.map((one: any) => [one.name, one.phone, one.roles])).toEqual([
      ['林, 美咲', null, []],
      ['森 健', '+81 3 3210 0001', ['global-administrator', 'billing-administrator']],
    ]);
    expect(org.subscriptions).toMatchObject([
      { plan: 'office-365-e3', seats: 50, startedOn: '2026-04-01', partner: { name: 'Kite Partners' } },
    ]);
    expect(org.partners).toMatchObject([{ organisation: { name: 'Kite Partners' }, kind: 'admin' }]);
    expect(org.contacts).toHaveLength(3);
    expect(await world.services.accounts.holders(['ken@shiranami.example'])).toHaveProperty('size', 1);

    const again = await send(file, { apply: true });
    expect(again).toMatchObject({ toAdd: 0, toChange: 0, unchanged: 3, faults: [], applied: true });
    expect(await find('白波')).toEqual(org);
    const record = await world.services.transactions.forWorker((tx) => tx.audit.ofOrganisation(org.orgId, null, 50));
    expect(record.filter((line) => line.verb === 'organisation.imported')).toHaveLength(1);
  });

  test('changes what differs and leaves alone what the file does not say', async () => {
    const report = await send(`${head}\n白波物産,,,,en,,,,,office-365-e3,80,,Kite Partners,,,`, { apply: true });
    expect(whats(report)).toEqual(['change']);
    expect(report.preview[0].detail).toBe('changes language, changes subscription Office 365 Enterprise E3 (80)');
    expect(await find('白波')).toMatchObject({
      language: 'en',
      zone: 'Asia/Tokyo',
      subscriptions: [{ seats: 80, startedOn: '2026-04-01' }],
    });
  });

  test('does not bring back who has left', async () => {
    const org = await find('白波');
    const ken = org.people.find((one: any) => one.name === '森 健');
    const path = `/api/console/organisations/${org.orgId}/people/${ken.personId}`;
    await world.ok(operator, 'PATCH', path, { state: 'left' });
    await send(file, { apply: true });
    expect((await find('白波')).people.find((one: any) => one.personId === ken.personId).state).toBe('left');
  });

  test('with one fault takes over nothing, and names line, column and fault of each', async () => {
    const bad = [
      head,
      'Grove Ltd,customer,GB,Europe/London,en,Ann Grove,ann@grove.example,,,,,,,,,',
      'Fjord AS,customer,Norway,Oslo,no,Kari,kari@,12,emperor,office-2003,many,gift,Nobody Inc,31.12.2026,handshake,owner',
      'Fell Ltd,customer,,Europe/London,en,,,,,,,,,,,',
      ',,,,,,,,,,,,,,,',
      'Grove Ltd,,US,,,Ann Grove,ann@grove.example,,,,5,,,,,',
      'Grove Two,customer,GB,Europe/London,en,Ann Grove,ANN@grove.example,,,,,,,,,',
    ].join('\n');
    const report = await send(bad, { apply: true });
    expect(report.applied).toBe(false);
    const places = report.faults.map((one: any) => `${one.line} ${one.column}`);
    for (const place of [
      '3 country',
      '3 zone',
      '3 language',
      '3 email',
      '3 partner',
      '3 agreement',
      '4 country',
      '6 country',
      '6 seats',
      '7 email',
    ])
      expect(places).toContain(place);
    expect(report.faults.find((one: any) => one.line === 3 && one.column === 'country').message).toBe(
      '“Norway” is no country. Expected two letters such as JP.',
    );
    expect(report.faults.find((one: any) => one.line === 6 && one.column === 'country').message).toContain('Line 2');
    expect(whats(report)).toEqual(['add', 'fault', 'fault', 'fault', 'fault']);
    expect(await find('Grove')).toBeNull();
    expect(await find('Fjord')).toBeNull();
  });

  test('says what is wrong with a file that cannot be read at all', async () => {
    for (const [csv, line, words] of [
      ['', 1, 'nothing in it'],
      ['name,country\nx,JP', 1, 'no column “organisation”'],
      ['organisation,colour\nx,red', 1, 'No column of this name'],
      ['organisation,country\n"Open,JP\n', 2, 'never closed'],
      ['organisation\nx,JP', 2, 'more than the 1 cells'],
      ['organisation', 1, 'no line below'],
      ['organisation,Organisation\nx,y', 1, 'twice'],
    ] as const) {
      const { faults, applied } = await send(csv, { apply: true });
      expect(applied).toBe(false);
      const messages = faults.map((fault: any) => `${fault.line}: ${fault.message}`);
      expect(
        messages.some((one: string) => one.startsWith(`${line}: `) && one.includes(words)),
        messages.join('\n'),
      ).toBe(true);
    }
  });

  test('takes what spreadsheets paste and save: tabs, semicolons, names of columns in any case, dates with slashes', async () => {
    const pasted =
      'Organisation\tCOUNTRY\tZone\tPlan\tSeats\tStarts\n青空商会\tjp\tAsia/Tokyo\toffice 365 enterprise e3\t10\t2026/1/5';
    expect(await send(pasted)).toMatchObject({ toAdd: 1, faults: [] });
    const saved = "organisation;country;zone;organisation phone\nBlau GmbH;DE;Europe/Berlin;'+49 30 901820";
    expect(await send(saved, { apply: true })).toMatchObject({ toAdd: 1, faults: [] });
    expect(await find('Blau')).toMatchObject({ phone: '+49 30 901820' });
  });

  test('refuses an e-mail that signs in somebody else, wherever they are', async () => {
    const taken = await world.person(await world.organisation({ edition: '21vianet' }), '21vianet');
    const csv = `organisation,country,zone,person,email\nNew Ltd,GB,Europe/London,Ann,${taken.email}`;
    const [fault] = (await send(csv, { apply: true })).faults;
    expect(fault).toMatchObject({ line: 2, column: 'email' });
    expect(fault.message).toContain('already signs in somebody');
  });

  test('invites only when told to', async () => {
    const csv = (n: number) =>
      `organisation,country,zone,person,email\nMany ${n},GB,Europe/London,P${n},p${n}@many.example`;
    await send(csv(1), { apply: true, invite: false });
    await send(csv(2), { apply: true });
    const { items } = await world.ok(operator, 'GET', '/api/desk/outbox?edition=worldwide');
    const to = items.map((one: any) => one.to);
    expect([to.includes('p1@many.example'), to.includes('p2@many.example')]).toEqual([false, true]);
  });

  test('of five thousand lines takes seconds', async () => {
    const lines = Array.from(
      { length: 5000 },
      (_, n) =>
        `Bulk ${Math.floor(n / 5)},customer,JP,Asia/Tokyo,ja,Person ${n},person${n}@bulk.example,,user-administrator,${n % 5 ? ',' : 'office-365-e3,10'}`,
    );
    const csv = ['organisation,kind,country,zone,language,person,email,phone,roles,plan,seats', ...lines].join('\n');
    const started = performance.now();
    expect(await send(csv, { apply: true, invite: false })).toMatchObject({ toAdd: 5000, faults: [], applied: true });
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(await send(csv, { apply: true })).toMatchObject({ unchanged: 5000 });
  });
});

test('an export is what an import reads: taken over again it changes nothing, and no cell runs as a formula', async () => {
  const org = await world.organisation({ edition: 'worldwide', name: '=cmd|calc', plans: [{ plan: 'office-365-e3' }] });
  await world.ok(operator, 'POST', `/api/console/organisations/${org}/people`, {
    name: 'Ada "A" Byron, Ltd',
    email: 'ada@formula.example',
    phone: '+81332100002',
    roles: ['global-administrator'],
    language: 'ja',
    zone: 'Asia/Tokyo',
  });
  const answer = await world.call(operator, 'GET', '/api/console/export?edition=worldwide');
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toContain('organisations-worldwide-2026-05-06.csv');
  const csv = String(answer.body);
  expect(csv).toContain("'=cmd|calc");
  expect(csv).toContain("'+81");
  const report = await send(csv);
  expect(report.faults).toEqual([]);
  expect([report.toAdd, report.toChange, report.unchanged]).toEqual([0, 0, report.rows]);
});

test('a term that a file ends is ended for the open requests too', async () => {
  const org = await world.organisation({
    edition: 'worldwide',
    name: 'Ending Ltd',
    plans: [{ plan: 'microsoft-365-business-basic' }],
    agreements: ['elevated'],
  });
  const administrator = await world.person(org, 'worldwide');
  const request = await world.ok(administrator, 'POST', '/api/requests', aRequest(), { origin: world.base });
  const csv = 'organisation,agreement,agreement-ends\nEnding Ltd,elevated,2026-05-05';
  expect(await send(csv, { apply: true })).toMatchObject({ toChange: 1, applied: true });
  const { events } = await world.ok(administrator, 'GET', `/api/requests/${request.id}`);
  expect(events.map((event: { kind: string }) => event.kind)).toContain('contract.ended');
});
