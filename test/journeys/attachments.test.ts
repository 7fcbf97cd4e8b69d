import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let admin: Who;
let stranger: Who;
beforeAll(async () => {
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z', env: { ATTACHMENT_MAX_BYTES: '100000' } });
  admin = await world.person(
    await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] }),
    'worldwide',
  );
  stranger = await world.person(
    await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] }),
    'worldwide',
  );
});
afterAll(() => world.close());

const bytes = (text: string) => new TextEncoder().encode(text);
const upload = (name: string, body: Uint8Array) =>
  world.call(admin, 'POST', `/api/attachments?name=${encodeURIComponent(name)}`, body);

describe('attachments', () => {
  test('come back byte for byte, as a download that no browser opens', async () => {
    const file = (await upload('ログ 1.txt', bytes('一行目\nline two'))).body;
    const request = await world.ok(admin, 'POST', '/api/requests', aRequest({ attachments: [file.id] }));
    expect(request.messages[0].attachments).toEqual([
      { id: file.id, name: 'ログ 1.txt', mediaType: 'application/octet-stream', bytes: 18 },
    ]);
    const back = await world.call(admin, 'GET', `/api/attachments/${file.id}`);
    expect(back.body).toBe('一行目\nline two');
    expect(back.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('ログ 1.txt')}`,
    );
    expect([back.headers.get('content-type'), back.headers.get('x-content-type-options')]).toEqual([
      'application/octet-stream',
      'nosniff',
    ]);
    expect((await world.call(stranger, 'GET', `/api/attachments/${file.id}`)).status).toBe(404);
  });

  test('programs, paths, empty and too large files are refused by name, and nothing of them stays', async () => {
    for (const [name, body] of [
      ['run.exe', bytes('x')],
      ['script.PS1', bytes('x')],
      ['a/../b.txt', bytes('x')],
      ['empty.txt', bytes('')],
    ] as const) {
      const answer = await upload(name, body);
      expect([answer.status, answer.body.code], name).toEqual([422, 'attachment-refused']);
      expect(answer.body.title).toContain(name);
    }
    const program = new Uint8Array(400);
    program.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
    expect((await upload('picture.png', program)).body.facts.why).toBe('not-what-it-says');
    expect((await upload('big.log', new Uint8Array(100_001).fill(65))).status).toBe(413);
    const left = (await readdir(`${world.dataDir}/attachments/worldwide/${admin.orgId}`)).filter((name) =>
      name.endsWith('.part'),
    );
    expect(left).toEqual([]);
  });

  test('at most five go with one message, and nobody sends what another uploaded', async () => {
    const ids = [];
    for (let n = 0; n < 6; n++) ids.push((await upload(`${n}.txt`, bytes('x'))).body.id);
    expect((await world.call(admin, 'POST', '/api/requests', aRequest({ attachments: ids }))).status).toBe(422);
    const stolen = await world.call(stranger, 'POST', '/api/requests', aRequest({ attachments: [ids[0]] }));
    expect(stolen.body.code).toBe('attachment-not-found');
  });
});

describe('a text that may hold secrets', () => {
  const log = ['started', 'user: kim', 'Password: Sommer2026!', '', 'Authorization: Bearer ya29.a0AfH6SMBx'].join(
    '\r\n',
  );
  const record = async () => (await world.ok(admin, 'GET', '/api/organisation/record')).items as any[];

  test('is refused with its lines and kinds, and nothing of it stays', async () => {
    const answer = await upload('trace.log', bytes(log));
    expect([answer.status, answer.body.code]).toEqual([422, 'attachment-holds-secrets']);
    expect(answer.body.title).toContain('“trace.log” may hold passwords, tokens or keys, in line 3, 5.');
    expect(answer.body.facts.found).toEqual([
      { line: 3, kind: 'password', shows: 'Password: •••' },
      { line: 5, kind: 'token', shows: 'Authorization: Bearer •••' },
    ]);
    expect(JSON.stringify(answer.body)).not.toMatch(/Sommer|ya29/);
    const held = await readdir(`${world.dataDir}/attachments/worldwide/${admin.orgId}`);
    for (const name of held)
      expect(
        await readFile(`${world.dataDir}/attachments/worldwide/${admin.orgId}/${name}`, 'utf8'),
        name,
      ).not.toContain('Sommer');
  });

  test('is taken from somebody who sends it all the same, and the organisation’s record says who did, without the secret', async () => {
    const sent = await world.ok(admin, 'POST', '/api/attachments?name=trace.log&despiteSecrets=yes', bytes(log));
    expect(sent).toMatchObject({ name: 'trace.log' });
    expect((await record())[0]).toMatchObject({
      verb: 'attachment.sent-despite-secrets',
      subject: 'trace.log',
      actorName: admin.name,
    });
    // Where nothing is found there is nothing to put on record.
    const before = (await record()).length;
    await world.ok(admin, 'POST', '/api/attachments?name=calm.log&despiteSecrets=yes', bytes('nothing here'));
    expect(await record()).toHaveLength(before);
  });

  test('is taken when the very same is sent again within a quarter of an hour, which is on record too', async () => {
    const other = bytes(`${log} once more`);
    expect((await upload('again.log', other)).status).toBe(422);
    expect((await upload('again.log', bytes(`${log} changed`))).status).toBe(422);
    expect((await world.call(stranger, 'POST', '/api/attachments?name=again.log', other)).status).toBe(422);
    world.at(1);
    expect((await upload('again.log', other)).status).toBe(201);
    expect((await record())[0]).toMatchObject({ verb: 'attachment.sent-despite-secrets', subject: 'again.log' });
  });

  test('in UTF-16, across the pieces in which it is read, and at its very end', async () => {
    const wide = Buffer.from(`\ufeffstarted\nPassword: Sommer2026!`, 'utf16le');
    expect((await upload('wide.txt', new Uint8Array(wide))).body.facts.lines).toBe('2');
    const long = `${'a calm line of a log\n'.repeat(4_000)}Password: Sommer2026!`;
    expect((await upload('long.txt', bytes(long))).body.facts.lines).toBe('4001');
    expect((await upload('long.bin', bytes(long))).status).toBe(201);
  });
});
