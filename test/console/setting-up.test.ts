import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Who, type World } from '../support/world.ts';

const now = '2026-05-06T09:00:00.000Z';
let world: World;
let operator: Who;
let elsewhere: Who;
beforeAll(async () => {
  world = await newWorld({ now });
  operator = await world.staff('operator', ['worldwide']);
  elsewhere = await world.staff('operator', ['21vianet']);
});
afterAll(() => world.close());

const unique = (() => {
  let n = 0;
  return (name: string) => `${name} ${++n}`;
})();
const facts = (given: Record<string, unknown> = {}) => ({
  edition: 'worldwide',
  kind: 'customer',
  name: unique('Acme'),
  country: 'JP',
  zone: 'Asia/Tokyo',
  language: 'ja',
  phone: null,
  email: null,
  website: null,
  ...given,
});
const someone = (given: Record<string, unknown> = {}) => ({
  name: '佐藤 花',
  email: `${unique('hana').replace(' ', '')}@acme.example`,
  phone: '03-3210-0001',
  roles: ['global-administrator'],
  language: 'ja',
  zone: 'Asia/Tokyo',
  ...given,
});
const make = (given: Record<string, unknown> = {}) =>
  world.ok(operator, 'POST', '/api/console/organisations', facts(given));
const at = (org: { orgId: string }, rest = '') => `/api/console/organisations/${org.orgId}${rest}`;
const refusedAs = async (method: string, path: string, body: unknown, who = operator) => {
  const { status, body: problem } = await world.call(who, method, path, body);
  return { status, code: problem.code, field: problem.errors?.[0]?.path, problem };
};
const recordOf = (orgId: string) =>
  world.services.transactions.forWorker((tx) => tx.audit.ofOrganisation(orgId, null, 50));

describe('an organisation', () => {
  test('is set up, found by its name and by its people, changed, and each change is on its record', async () => {
    const org = await make({ name: '東山精工', phone: '03 3210 0000' });
    expect(org).toMatchObject({ name: '東山精工', phone: '+81 3 3210 0000', people: [], subscriptions: [] });
    const person = someone({ name: 'Ines Okafor' });
    await world.ok(operator, 'POST', at(org, '/people'), person);
    for (const q of ['東山', 'okafor', person.email])
      expect(
        (await world.ok(operator, 'GET', `/api/console/organisations?edition=worldwide&q=${encodeURIComponent(q)}`))
          .items.length,
      ).toBe(1);
    const changed = await world.ok(operator, 'PATCH', at(org), { country: 'DE', phone: '030 901820' });
    expect(changed).toMatchObject({ country: 'DE', phone: '+49 30 901820', zone: 'Asia/Tokyo' });
    const record = await recordOf(org.orgId);
    expect(record.map((line) => [line.verb, line.reading])).toEqual(
      expect.arrayContaining([
        ['organisation.made', 'change'],
        ['person.added', 'change'],
        ['organisation.changed', 'change'],
      ]),
    );
    expect(record.find((line) => line.verb === 'organisation.changed')?.data).toMatchObject({
      country: { from: 'JP', to: 'DE' },
    });
  });

  test('with a wrong country, zone, language, number or a name that is taken is refused at that field', async () => {
    const org = await make();
    const refusals = [
      [facts({ country: 'Japan' }), 'invalid-input', 'country'],
      [facts({ zone: 'Tokyo' }), 'invalid-input', 'zone'],
      [facts({ phone: '12' }), 'phone-not-possible', 'phone'],
      [facts({ website: 'javascript:alert(1)' }), 'invalid-input', 'website'],
      [facts({ name: org.name }), 'name-taken', 'name'],
      [facts({ name: ' ' }), 'invalid-input', 'name'],
    ] as const;
    for (const [body, code, field] of refusals)
      expect(await refusedAs('POST', '/api/console/organisations', body), `${code} ${field}`).toMatchObject({
        status: 422 - (code === 'name-taken' ? 13 : 0),
        code,
        field,
      });
    expect(
      await refusedAs('POST', '/api/console/organisations', facts({ edition: '21vianet', language: 'ja' }), elsewhere),
    ).toMatchObject({ status: 422, code: 'unknown-choice', field: 'language' });
  });

  test('of an edition that an operator does not serve does not exist for them', async () => {
    const org = await make();
    for (const [method, path, body] of [
      ['GET', at(org), undefined],
      ['PATCH', at(org), { name: 'Mine now' }],
      ['POST', at(org, '/people'), someone()],
      ['POST', at(org, '/agreements'), { kind: 'premier', startedOn: '2026-01-01', endsOn: null }],
      ['GET', '/api/console/organisations?edition=worldwide', undefined],
      ['GET', '/api/console/export?edition=worldwide', undefined],
      ['GET', '/api/console/editions/worldwide', undefined],
      ['POST', '/api/console/import', { edition: 'worldwide', csv: 'organisation\nx' }],
    ] as const)
      expect(await refusedAs(method, path, body, elsewhere), path).toMatchObject({ status: 404, code: 'not-found' });
    expect((await world.ok(operator, 'GET', at(org))).name).toBe(org.name);
  });

  test('is listed page by page, by kind, none twice and none left out', async () => {
    const made: string[] = [];
    for (let n = 0; n < 5; n++)
      made.push((await make({ name: `Paged ${n}`, kind: n % 2 ? 'partner' : 'customer' })).name);
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await world.ok(
        operator,
        'GET',
        `/api/console/organisations?edition=worldwide&q=Paged&limit=2${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...page.items.map((one: { name: string }) => one.name));
      cursor = page.next ?? '';
    } while (cursor !== '');
    expect(seen).toEqual(made);
    const partners = await world.ok(
      operator,
      'GET',
      '/api/console/organisations?edition=worldwide&q=Paged&kind=partner',
    );
    expect(partners.items.map((one: { name: string }) => one.name)).toEqual(['Paged 1', 'Paged 3']);
    expect((await world.call(operator, 'GET', '/api/console/organisations?edition=worldwide&cursor=x')).status).toBe(
      422,
    );
  });
});

describe('a person', () => {
  test('is added, sets a password with the link, signs in, and is gone at once when marked as gone', async () => {
    const org = await make();
    const person = someone();
    const added = await world.ok(operator, 'POST', at(org, '/people'), person);
    const [made] = added.people;
    expect(made).toMatchObject({ name: person.name, phone: '+81 3 3210 0001', state: 'active' });
    expect(added.contacts.map((one: any) => [one.kind, one.value, one.setAt])).toEqual([
      ['email', person.email, made.createdAt],
      ['phone', '+81 3 3210 0001', made.createdAt],
    ]);
    const token = new URLSearchParams(added.invitation.split('#')[1]).get('token');
    const password = 'three words in a row';
    expect((await world.call(null, 'POST', '/api/sign-in/invitation', { token, password: 'short' })).status).toBe(422);
    await world.ok(null, 'POST', '/api/sign-in/invitation', { token, password });
    expect((await world.call(null, 'POST', '/api/sign-in/invitation', { token, password })).body.code).toBe(
      'link-not-valid',
    );
    const signedIn = await world.call(null, 'POST', '/api/auth/sign-in/email', { email: person.email, password });
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const as: Who = { id: made.personId, name: person.name, email: person.email, cookie, orgId: org.orgId };
    expect(await world.ok(as, 'GET', '/api/me')).toMatchObject({ kind: 'person', name: person.name });

    await world.ok(operator, 'PATCH', at(org, `/people/${made.personId}`), { state: 'left' });
    expect((await world.ok(as, 'GET', '/api/me')).kind).toBe('nobody');
    expect((await world.call(operator, 'POST', at(org, `/people/${made.personId}/invitation`))).body.code).toBe(
      'has-left',
    );
    await world.ok(operator, 'PATCH', at(org, `/people/${made.personId}`), { state: 'active' });
    expect((await world.ok(as, 'GET', '/api/me')).kind).toBe('nobody');
    expect((await world.call(null, 'POST', '/api/auth/sign-in/email', { email: person.email, password })).status).toBe(
      200,
    );
  });

  test('has an e-mail of their own over all organisations and editions; who has left gives it up', async () => {
    const [one, other] = [await make(), await make()];
    const person = someone();
    const added = await world.ok(operator, 'POST', at(one, '/people'), person);
    const again = { ...person, email: person.email.toUpperCase() };
    expect(await refusedAs('POST', at(other, '/people'), again)).toMatchObject({
      status: 409,
      code: 'email-taken',
      field: 'email',
    });
    expect(
      await refusedAs('POST', '/api/console/staff', {
        ...someone({ email: person.email }),
        phone: undefined,
        roles: undefined,
        kind: 'agent',
        editions: ['worldwide'],
      }),
    ).toMatchObject({ status: 409, code: 'email-taken' });

    const { personId } = added.people[0];
    await world.ok(operator, 'PATCH', at(one, `/people/${personId}`), { state: 'left' });
    await world.ok(operator, 'POST', at(other, '/people'), person);
    expect(await refusedAs('PATCH', at(one, `/people/${personId}`), { state: 'active' })).toMatchObject({
      code: 'email-taken',
    });
  });

  test('two operators who add the same e-mail at the same moment make one person', async () => {
    const orgs = [await make(), await make(), await make()];
    const person = someone();
    const answers = await Promise.all(orgs.map((org) => world.call(operator, 'POST', at(org, '/people'), person)));
    expect(answers.map((answer) => answer.status).toSorted((one, other) => one - other)).toEqual([201, 409, 409]);
  });

  test('keeps their account under a changed e-mail; links to the old address open nothing', async () => {
    const org = await make();
    const added = await world.ok(operator, 'POST', at(org, '/people'), someone());
    const { personId } = added.people[0];
    const email = `moved${personId.slice(-6)}@acme.example`;
    world.at('2026-05-06T09:30:00.000Z');
    const changed = await world.ok(operator, 'PATCH', at(org, `/people/${personId}`), { email, phone: '03-3210-0009' });
    expect(changed.contacts.map((one: any) => [one.kind, one.value, one.setAt])).toEqual([
      ['email', email, '2026-05-06T09:30:00.000Z'],
      ['phone', '+81 3 3210 0009', '2026-05-06T09:30:00.000Z'],
    ]);
    const password = 'three words in a row';
    const tokenOf = (link: string) => new URLSearchParams(link.split('#')[1]).get('token');
    const old = { token: tokenOf(added.invitation), password };
    expect((await world.call(null, 'POST', '/api/sign-in/invitation', old)).body.code).toBe('link-not-valid');
    const { invitation } = await world.ok(operator, 'POST', at(org, `/people/${personId}/invitation`));
    expect(await world.ok(null, 'POST', '/api/sign-in/invitation', { token: tokenOf(invitation), password })).toEqual({
      email,
    });
    world.at(now);
  });

  test('has only roles that the edition knows, and a number that can exist', async () => {
    const org = await make();
    expect(await refusedAs('POST', at(org, '/people'), someone({ roles: ['emperor'] }))).toMatchObject({
      status: 422,
      code: 'unknown-choice',
      field: 'roles',
    });
    expect(await refusedAs('POST', at(org, '/people'), someone({ phone: '1' }))).toMatchObject({
      status: 422,
      code: 'phone-not-possible',
      field: 'phone',
    });
    const added = await world.ok(operator, 'POST', at(org, '/people'), someone({ roles: [] }));
    const { personId } = added.people[0];
    await world.ok(operator, 'PATCH', at(org, `/people/${personId}`), { roles: ['global-administrator'] });
    const gave = (await recordOf(org.orgId)).find((line) => line.verb === 'person.changed');
    expect(gave?.data).toMatchObject({ roles: { from: [], to: ['global-administrator'] } });
    expect(gave?.data['gains']).toContain('requests.manage');
  });

  test('is registered with more contacts that count from now on, each once', async () => {
    const org = await make();
    const added = await world.ok(operator, 'POST', at(org, '/people'), someone());
    const { personId, createdAt } = added.people[0];
    world.at(60);
    const phone = { personId, kind: 'phone', value: '090-1234-5678' };
    const more = await world.ok(operator, 'POST', at(org, '/contacts'), phone);
    const registered = more.contacts.find((one: any) => one.value === '+81 90 1234 5678');
    expect(registered.setAt).not.toBe(createdAt);
    expect(await refusedAs('POST', at(org, '/contacts'), phone)).toMatchObject({
      status: 409,
      code: 'registered-already',
    });
    expect(await refusedAs('POST', at(org, '/contacts'), { ...phone, kind: 'email', value: 'nobody' })).toMatchObject({
      status: 422,
      code: 'mail-not-possible',
      field: 'value',
    });
    // Taking all away and adding one again does not make it one of sign-up.
    for (const { id } of more.contacts) await world.ok(operator, 'DELETE', at(org, `/contacts/${id}`));
    const anew = await world.ok(operator, 'POST', at(org, '/contacts'), phone);
    expect(anew.contacts.map((one: any) => one.setAt)).toEqual([world.clock.now]);
    world.at(now);
  });
});

describe('what an organisation holds', () => {
  test('a subscription of a known plan, paid or tried, bought directly or through a partner', async () => {
    const [org, partner] = [await make(), await make({ kind: 'partner', name: unique('Seller') })];
    const subscription = {
      plan: 'office-365-e3',
      seats: 25,
      standing: 'paid',
      partnerOrgId: partner.orgId,
      startedOn: '2026-01-01',
      endsOn: null,
    };
    const added = await world.ok(operator, 'POST', at(org, '/subscriptions'), subscription);
    expect(added.subscriptions).toMatchObject([{ seats: 25, partner: { name: partner.name } }]);
    const { id } = added.subscriptions[0];
    const ended = await world.ok(operator, 'PATCH', at(org, `/subscriptions/${id}`), { endsOn: '2026-06-30' });
    expect(ended.subscriptions).toMatchObject([{ seats: 25, endsOn: '2026-06-30' }]);
    for (const [wrong, code, field] of [
      [{ plan: 'office-2003' }, 'unknown-choice', 'plan'],
      [{ partnerOrgId: org.orgId }, 'not-a-partner', 'partnerOrgId'],
      [{ endsOn: '2025-01-01' }, 'ends-before-it-starts', 'endsOn'],
      [{ seats: 0 }, 'invalid-input', 'seats'],
    ] as const)
      expect(await refusedAs('POST', at(org, '/subscriptions'), { ...subscription, ...wrong })).toMatchObject({
        status: 422,
        code,
        field,
      });
  });

  test('an agreement of a known kind, which opens what it opens from its first day on', async () => {
    const org = await make();
    const { editions } = await world.ok(operator, 'GET', '/api/console/facts?lang=en');
    const kind = editions[0].agreements[0].key;
    const added = await world.ok(operator, 'POST', at(org, '/agreements'), {
      kind,
      startedOn: '2026-01-01',
      endsOn: null,
    });
    const changed = await world.ok(operator, 'PATCH', at(org, `/agreements/${added.agreements[0].id}`), {
      endsOn: '2026-05-31',
    });
    expect(changed.agreements).toMatchObject([{ kind, endsOn: '2026-05-31' }]);
    expect(
      await refusedAs('POST', at(org, '/agreements'), { kind: 'handshake', startedOn: '2026-01-01', endsOn: null }),
    ).toMatchObject({ code: 'unknown-choice', field: 'kind' });
  });

  test('a partner who may act for it until that is ended', async () => {
    const [org, partner] = [await make(), await make({ kind: 'partner', name: unique('Delegate') })];
    const path = at(org, `/partners/${partner.orgId}`);
    expect((await world.ok(operator, 'PUT', path, { kind: 'admin' })).partners).toMatchObject([
      { organisation: { name: partner.name }, kind: 'admin', endedAt: null },
    ]);
    const helper = await world.person(partner.orgId, 'worldwide');
    expect((await world.ok(helper, 'GET', '/api/me')).person.actsFor).toMatchObject([{ id: org.orgId }]);
    expect((await world.ok(operator, 'PUT', path, { kind: null })).partners).toMatchObject([{ endedAt: now }]);
    expect((await world.ok(helper, 'GET', '/api/me')).person.actsFor).toEqual([]);
    expect(await refusedAs('PUT', path, { kind: null })).toMatchObject({ status: 404 });
    expect(await refusedAs('PUT', path, { kind: 'owner' })).toMatchObject({ code: 'unknown-choice', field: 'kind' });
    expect(await refusedAs('PUT', at(org, `/partners/${org.orgId}`), { kind: 'admin' })).toMatchObject({
      code: 'not-a-partner',
    });
  });

  test('no partner where the edition has none', async () => {
    const body = facts({ edition: '21vianet', language: 'zh-Hans', country: 'CN', zone: 'Asia/Shanghai' });
    const org = await world.ok(elsewhere, 'POST', '/api/console/organisations', body);
    const partner = await make({ kind: 'partner' });
    expect(await refusedAs('PUT', at(org, `/partners/${partner.orgId}`), { kind: 'admin' }, elsewhere)).toMatchObject({
      status: 422,
      code: 'no-partners',
    });
  });
});

test('the forms are told the plans, roles and relations of the editions that the operator serves', async () => {
  const { editions } = await world.ok(operator, 'GET', '/api/console/facts?lang=ja');
  expect(editions.map((one: { key: string }) => one.key)).toEqual(['worldwide']);
  expect(editions[0].roles.length).toBeGreaterThan(100);
  const common = editions[0].roles.map((role: { common: boolean }) => role.common);
  expect(common.lastIndexOf(true)).toBe(common.indexOf(false) - 1);
  expect(editions[0].relations.map((one: { key: string }) => one.key)).toContain('admin');
});

test('an edition is shown in short: what it promises and how far its calendars reach', async () => {
  const edition = await world.ok(operator, 'GET', '/api/console/editions/worldwide?lang=en');
  expect(edition.targets[0]).toMatchObject({ severity: { key: 'A' }, kind: 'objective' });
  expect(edition.targets[0].reads).toContain('1 hour');
  expect(edition.counts.phoneLines).toBeGreaterThan(200);
  expect(edition.calendars.every((one: any) => one.coversTo > '2026-01-01')).toBe(true);
});
