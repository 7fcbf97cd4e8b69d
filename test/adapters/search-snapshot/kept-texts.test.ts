import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createSearchIndex, type SearchIndex } from '../../../src/domain/search/search-index.ts';
import { indexOf, snapshotOf, snapshotsIn } from './a-snapshot.ts';

const folders: string[] = [];
const opened: { close: () => Promise<void> }[] = [];
let folder: string;
let heard: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madoguchi-kept-'));
  folders.push(folder);
  heard = [];
});
afterAll(async () => {
  for (const one of opened) await one.close();
  for (const one of folders) await rm(one, { recursive: true });
});

async function open(): Promise<SearchIndex> {
  const snapshot = await snapshotsIn(folder, heard).read();
  const saved = snapshot?.indexes.get('en');
  if (!snapshot || !saved) throw new Error(`Expected a kept index; heard ${heard.join('; ')}`);
  opened.push(snapshot);
  return createSearchIndex('en', { saved, packsItself: false });
}
const ask = (index: SearchIndex, query = 'basket of 7 for the fig') => index.answer(query, { limit: 5, edition: null });
const file = () => join(folder, 'search-index');

describe('an index whose texts stay in the kept file', () => {
  test('answers and suggests as the one that was kept, to the last digit', async () => {
    const index = indexOf('fig', 30);
    await snapshotsIn(folder).write(snapshotOf(index));
    const again = await open();
    expect(ask(again)).toEqual(ask(index));
    expect(ask(again).hits[0]).toMatchObject({ path: 'fig-7.md', section: { id: 'how', heading: 'How' } });
    expect(ask(again).hits[0]?.excerpt.text).toContain('éventuellement 予定');
    const typed = (one: SearchIndex) => one.suggest('pick the fig 2', { limit: 10, edition: null });
    expect(typed(again)).toEqual(typed(index));
  });

  test('keeps on answering when the file is replaced by another process or removed', async () => {
    await snapshotsIn(folder).write(snapshotOf(indexOf('fig', 30)));
    const index = await open();
    const before = ask(index);
    await snapshotsIn(folder).write(snapshotOf(indexOf('plum', 5)));
    expect(ask(index)).toEqual(before);
    expect(ask(await open(), 'plum').hits).toHaveLength(5);
    await rm(file());
    expect(ask(index)).toEqual(before);
    expect(heard).toEqual([]);
  });

  test('takes in edits, is kept again beside what is on the disk already, and opened with both', async () => {
    await snapshotsIn(folder).write(snapshotOf(indexOf('fig', 30)));
    const index = await open();
    const sections = [{ id: '', heading: '', text: 'In the sun, on straw.' }];
    index.remove('fig-3.md');
    index.put({ path: 'fig-7.md', edition: null, title: 'Dry the persimmon', otherTitle: null, sections });
    expect(ask(index, 'persimmon').hits[0]?.excerpt.text).toBe('In the sun, on straw.');
    index.settle();
    await snapshotsIn(folder).write(snapshotOf(index));
    const again = await open();
    for (const query of ['persimmon', 'sun on straw', 'fig 3', 'basket of 8 for the fig'])
      expect(ask(again, query)).toEqual(ask(index, query));
    expect(again.size()).toBe(29);
  });

  test('says so when somebody cut the file off, instead of showing half a text', async () => {
    await snapshotsIn(folder).write(snapshotOf(indexOf('fig', 30)));
    const index = await open();
    await truncate(file(), 600);
    expect(() => ask(index)).toThrow('cannot be read');
    expect(heard[0]).toBe('lost: it ends too early');
  });

  test('does not fit on a full disk: nothing half is left there, and what was kept before is still good', async () => {
    await snapshotsIn(folder).write(snapshotOf(indexOf('fig', 30)));
    // No file may grow beyond 300 kB; an index of 400 articles is larger.
    const program = join(import.meta.dirname, '../../support/keep-index-process.ts');
    const inLittleRoom = `trap '' XFSZ; ulimit -f 300; exec "$0" "$1" "$2"`;
    const { stdout } = await promisify(execFile)('bash', ['-c', inLittleRoom, process.execPath, program, folder]);
    expect(stdout).toBe('EFBIG');
    expect(await readdir(folder)).toEqual(['search-index']);
    expect(ask(await open()).hits[0]?.path).toBe('fig-7.md');
  });

  test('takes away what a process left half written hours ago, not what another is writing now', async () => {
    const parts = ['search-index.old.part', 'search-index.new.part', 'other.part'];
    for (const name of parts) await writeFile(join(folder, name), 'half');
    const longAgo = new Date('2020-01-01T00:00:00.000Z');
    for (const name of ['search-index.old.part', 'other.part']) await utimes(join(folder, name), longAgo, longAgo);
    await snapshotsIn(folder).write(snapshotOf(indexOf('fig', 3)));
    expect((await readdir(folder)).sort()).toEqual(['other.part', 'search-index', 'search-index.new.part']);
  });

  test('cannot be kept where a folder cannot be made', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(snapshotsIn(join(folder, 'file')).write(snapshotOf(indexOf('fig', 3)))).rejects.toThrow('EEXIST');
  });
});
