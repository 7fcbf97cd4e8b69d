import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readdir } from 'node:fs/promises';
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
