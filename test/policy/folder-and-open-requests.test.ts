import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { thirdDir } from '../editions/house.ts';
import { aRequest, newWorld } from '../support/world.ts';

const scratch = mkdtempSync(join(tmpdir(), 'folder-topics-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The third edition after its topic of papers was given another key. */
function withoutPapers(): string {
  const dir = join(scratch, 'renamed');
  cpSync(thirdDir, dir, { recursive: true });
  for (const file of ['topics.json', 'phones.json']) {
    const text = readFileSync(join(dir, file), 'utf8');
    writeFileSync(join(dir, file), text.replaceAll('"papers"', '"bills"'));
  }
  return dir;
}

test('a start does not take in a folder without a topic that open requests are about, says so, and takes it once they are done', async () => {
  const now = '2026-06-09T02:00:00.000Z';
  const first = await newWorld({ now, env: { EDITIONS_DIR: thirdDir } });
  try {
    const org = await first.organisation({ edition: 'harbour', country: 'JP', zone: 'Asia/Tokyo' });
    const owner = await first.person(org, 'harbour', { roles: ['owner', 'clerk'], phone: '+81312345678' });
    const request = await first.ok(owner, 'POST', '/api/requests', aRequest(papers));
    const operator = await first.staff('operator', ['harbour']);

    const again = { now, database: first.database, env: { EDITIONS_DIR: withoutPapers() } };
    const second = await newWorld(again);
    try {
      const topics = second.services.policies.current('harbour').edition.topics.map(({ key }) => key);
      expect(topics).toEqual(['cargo', 'papers']);
      expect(second.log.filter((line) => line.includes('lacks what open requests are about')).join()).toContain(
        '"stillUsed":["topic papers"]',
      );
      const { folders } = await second.ok(operator, 'GET', '/api/console/policy');
      expect(folders).toMatchObject([{ edition: { key: 'harbour' }, stillUsed: [{ kind: 'topic', name: 'Papers' }] }]);
      await second.ok(owner, 'POST', `/api/requests/${request.id}/close`, {});
    } finally {
      await second.close();
    }

    const third = await newWorld(again);
    try {
      expect(third.services.policies.current('harbour').edition.topics.map(({ key }) => key)).toEqual([
        'cargo',
        'bills',
      ]);
      expect((await third.ok(operator, 'GET', '/api/console/policy')).folders).toEqual([]);
    } finally {
      await third.close();
    }
  } finally {
    await first.close();
  }
});

const papers = {
  topic: 'papers',
  category: 'bill',
  impact: { afloat: 'yes' },
  contactMethod: 'telephone',
  contact: { phone: '+81312345678', email: 'kim@example.test', reachable: true },
};
