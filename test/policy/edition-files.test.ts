import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { filesInFolder } from '../../src/adapters/editions/files-in-folder.ts';
import { readEditionFiles } from '../../src/adapters/editions/read-edition-files.ts';
import { readFolders } from '../../src/adapters/editions/read-editions.ts';
import { allowLogin } from '../../src/adapters/postgres/allow-login.ts';
import { connect } from '../../src/adapters/postgres/connect.ts';
import { loadPolicies } from '../../src/adapters/postgres/live-policies.ts';
import { policyDesk } from '../../src/adapters/postgres/policy-desk.ts';
import { storePolicies } from '../../src/adapters/postgres/policy-store.ts';
import { run as exportEdition } from '../../src/cli/export-edition.ts';
import { run as importEdition } from '../../src/cli/import-edition.ts';
import type { Io } from '../../src/cli/io.ts';
import { openPolicyDoors } from '../../src/open-policy-doors.ts';
import { applyDraft } from '../../src/usecases/policy/apply-draft.ts';
import { editionsDir, thirdDir } from '../editions/house.ts';
import { newDatabase, type TestDatabase } from '../support/postgres.ts';

const scratch = mkdtempSync(join(tmpdir(), 'edition-files-'));
afterAll(() => rmSync(scratch, { recursive: true }));
let copies = 0;
const fresh = () => join(scratch, `folder-${copies++}`);
const now = '2026-06-08T02:00:00.000Z';

let database: TestDatabase;
let open: ReturnType<typeof connect>;
beforeEach(async () => {
  database = await newDatabase();
  await allowLogin(database.url, 'mg_app');
  open = connect({ connectionString: database.urlAs('mg_app'), poolSize: 2, onError: () => {} });
  return async () => {
    await open.close();
    await database.drop();
  };
});

/** A verb of the command line on this test's database. */
async function verb(run: (args: string[], io: Io) => Promise<number>, ...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const io = {
    env: {},
    write: (text: string) => said.push(text),
    complain: (text: string) => complained.push(text),
    openDatabase: async () => ({
      url: database.urlAs('mg_app'),
      directUrl: database.url,
      embedded: false,
      migrate: async () => [],
      pending: async () => [],
      close: async () => {},
    }),
    openPolicyDoors,
  } as unknown as Io;
  const code = await run(args, io).catch((error: Error) => {
    complained.push(error.message);
    return -1;
  });
  return { code, said: said.join(''), complained: complained.join('') };
}
const bytes = (dir: string) =>
  Object.fromEntries([...filesInFolder(dir)].map(([path, one]) => [path, Buffer.from(one).toString('base64')]));
const start = (dir: string) => storePolicies(open.db, readFolders(dir), readEditionFiles, now);
const current = async (key: string) => (await loadPolicies(open.db)).current(key);

/** A copy of the third edition in which files are changed as text. */
function copyWith(from: string, changes: Record<string, [string, string]>): string {
  const dir = fresh();
  cpSync(from, dir, { recursive: true });
  change(dir, changes);
  return dir;
}
function change(dir: string, changes: Record<string, [string, string]>): void {
  for (const [file, [was, becomes]] of Object.entries(changes)) {
    const text = readFileSync(join(dir, file), 'utf8');
    expect(text).toContain(was);
    writeFileSync(join(dir, file), text.replace(was, becomes));
  }
}
/** What an operator saves in the console: one more holiday. */
async function operatorSaves(key: string, calendarId: string, date: string): Promise<void> {
  const policies = await loadPolicies(open.db);
  const desk = policyDesk(open.db, policies.look);
  const { version } = policies.current(key);
  const before = await desk.files(key, version);
  const calendar = JSON.parse(new TextDecoder().decode(before?.get(`calendars/${calendarId}.json`)));
  calendar.exceptions[date] = [];
  const { files } = applyDraft(before ?? new Map(), { calendars: [calendar], removeCalendars: [], choices: [] });
  const read = readEditionFiles(files);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const by = { id: null, name: 'Olga' };
  await desk.save({
    editionId: key,
    base: version,
    edition: read.edition,
    files,
    origin: 'editor',
    by,
    comment: 'x',
    now,
  });
}

describe('a whole edition as files', () => {
  test.each([
    ['21vianet', join(editionsDir, '21vianet')],
    ['worldwide', join(editionsDir, 'worldwide')],
    ['harbour', thirdDir],
  ])('%s: what was never edited is exported as the very bytes of its folder', async (key, folder) => {
    await start(folder);
    const dir = fresh();
    const { code, said } = await verb(exportEdition, key, dir);
    expect([code, said]).toEqual([0, `${key}, version 1: ${filesInFolder(folder).size} files in ${dir}\n`]);
    expect(bytes(dir)).toEqual(bytes(folder));
  });

  test('export, import and export again are byte for byte the same, edits and all', async () => {
    await start(editionsDir);
    await operatorSaves('21vianet', 'china-business-days', '2026-06-09');
    const [first, second] = [fresh(), fresh()];
    await verb(exportEdition, '21vianet', first);
    change(first, { 'targets.json': ['"amount": 60', '"amount": 45'], 'README.md': ['#', '# '] });
    const seen = await verb(importEdition, first);
    expect(seen.code).toBe(0);
    expect(seen.said).toMatch(
      /^21vianet: differs from version 2\n {2}changed README\.md\n {2}changed targets targets\n0 open requests, .+\nNothing was saved\./s,
    );
    expect((await current('21vianet')).version).toBe(2);
    const saved = await verb(importEdition, first, '--yes', '--comment', 'Three quarters', '--by', 'Olga');
    expect(saved.said).toContain('Saved as version 3.');
    await verb(exportEdition, '21vianet', second);
    expect(bytes(second)).toEqual(bytes(first));
    expect((await current('21vianet')).edition.targets[0]?.allowance.amount).toBe(45);
    const again = await verb(importEdition, second, '--yes', '--comment', 'Again');
    expect(again.said).toBe('21vianet: nothing differs from version 3\n');
    const old = fresh();
    await verb(exportEdition, '21vianet', old, '--version', '1');
    expect(bytes(old)).toEqual(bytes(join(editionsDir, '21vianet')));
  });

  test('one edited calendar changes one file, and in it one line', async () => {
    await start(editionsDir);
    await operatorSaves('21vianet', 'china-business-days', '2026-06-09');
    const dir = fresh();
    await verb(exportEdition, '21vianet', dir);
    const [before, after] = [bytes(join(editionsDir, '21vianet')), bytes(dir)];
    expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([
      'calendars/china-business-days.json',
    ]);
    const lines = (from: string) => readFileSync(join(from, 'calendars/china-business-days.json'), 'utf8').split('\n');
    const old = new Set(lines(join(editionsDir, '21vianet')));
    expect(lines(dir).filter((line) => !old.has(line))).toEqual(['    "2026-06-09": [],']);
  });

  test('a folder with faults, a foreign folder and a missing reason are refused in words', async () => {
    await start(thirdDir);
    const broken = copyWith(thirdDir, { 'calendars/quay.json': ['"08:00", "12:00"', '"12:00", "08:00"'] });
    const { code, said } = await verb(importEdition, broken);
    expect(code).toBe(1);
    expect(said).toMatch(/calendars\/quay\.json: weekly\.2\[0\]\[1\]: end 08:00 is not after start 12:00/);
    const clash = copyWith(thirdDir, { 'edition.json': ['"key": "harbour"', '"key": "port"'] });
    expect((await verb(importEdition, clash)).said).toContain(
      'numberPrefix: expected one of its own, came "HB" as in harbour',
    );
    expect((await verb(importEdition, thirdDir, '--yes')).code).toBe(2);
    expect((await verb(exportEdition, 'harbour', join(editionsDir, 'worldwide'))).complained).toContain(
      'expected an empty folder or one of edition "harbour"; came edition "worldwide"',
    );
    expect((await verb(exportEdition, 'nowhere', fresh())).complained).toContain(
      'expected an edition of harbour; came "nowhere"',
    );
  });

  test('an edition that this install never had comes in from its folder', async () => {
    await start(join(editionsDir, 'worldwide'));
    expect((await verb(importEdition, thirdDir)).said).toMatch(
      /^harbour: new to this install\n {2}added calendar quay-south\n {2}added calendar quay\n/,
    );
    await verb(importEdition, thirdDir, '--yes', '--comment', 'A third vendor');
    expect((await current('harbour')).version).toBe(1);
  });

  test('a calendar that the edition no longer has goes from the folder it is exported to', async () => {
    await start(thirdDir);
    const dir = copyWith(thirdDir, {});
    writeFileSync(join(dir, 'calendars/old.json'), '{}');
    await verb(exportEdition, 'harbour', dir);
    expect(existsSync(join(dir, 'calendars/old.json'))).toBe(false);
  });
});

describe('the install’s folder and what operators save', () => {
  test('a folder that changed is a new version at the next start', async () => {
    await start(thirdDir);
    const dir = copyWith(thirdDir, { 'calendars/quay.json': ['"2026-01-02": []', '"2026-01-05": []'] });
    expect(await start(dir)).toMatchObject([
      { how: 'taken', parts: [{ kind: 'calendar', id: 'quay', what: 'changed' }] },
    ]);
    expect((await current('harbour')).version).toBe(2);
    expect(await start(dir)).toMatchObject([{ how: 'as-stored' }]);
    expect((await current('harbour')).version).toBe(2);
  });

  test('an operator’s edit survives every start with the folder as it was', async () => {
    await start(thirdDir);
    await operatorSaves('harbour', 'quay', '2026-06-09');
    expect(await start(thirdDir)).toMatchObject([{ how: 'as-stored' }]);
    const { version, edition } = await current('harbour');
    expect(version).toBe(2);
    expect(edition.calendars.find(({ id }) => id === 'quay')?.exceptions['2026-06-09']).toEqual([]);
  });

  test('a folder that changed in other files than the operator’s is taken in beside them', async () => {
    await start(thirdDir);
    await operatorSaves('harbour', 'quay', '2026-06-09');
    const dir = copyWith(thirdDir, { 'targets.json': ['"amount": 15', '"amount": 20'] });
    expect(await start(dir)).toMatchObject([{ how: 'merged', parts: [{ kind: 'targets' }] }]);
    const { version, edition } = await current('harbour');
    expect(version).toBe(3);
    expect(edition.targets[0]?.allowance.amount).toBe(20);
    expect(edition.calendars.find(({ id }) => id === 'quay')?.exceptions['2026-06-09']).toEqual([]);
    expect(await start(dir)).toMatchObject([{ how: 'as-stored' }]);
  });

  test('where both changed the same file nothing is lost: the stored version stays and the folder waits', async () => {
    await start(thirdDir);
    await operatorSaves('harbour', 'quay', '2026-06-09');
    const dir = copyWith(thirdDir, { 'calendars/quay.json': ['"2026-01-02": []', '"2026-01-05": []'] });
    expect(await start(dir)).toMatchObject([{ how: 'kept', parts: [{ kind: 'calendar', id: 'quay' }] }]);
    expect((await current('harbour')).version).toBe(2);
    const desk = policyDesk(open.db, async () => {});
    expect(await desk.waitingFolders()).toEqual([
      { editionId: 'harbour', seenAt: now, parts: [{ kind: 'calendar', id: 'quay', what: 'changed' }], stillUsed: [] },
    ]);
    // Somebody decides: here for the folder.
    await verb(importEdition, dir, '--yes', '--comment', 'The folder is right');
    expect(await start(dir)).toMatchObject([{ how: 'as-stored' }]);
    expect(await desk.waitingFolders()).toEqual([]);
    expect((await current('harbour')).version).toBe(3);
  });

  test('exporting over the folder brings both together again', async () => {
    await start(thirdDir);
    await operatorSaves('harbour', 'quay', '2026-06-09');
    const dir = copyWith(thirdDir, {});
    await verb(exportEdition, 'harbour', dir);
    expect(await start(dir)).toMatchObject([{ how: 'as-stored' }]);
    change(dir, { 'calendars/quay.json': ['"2026-06-09": []', '"2026-06-10": []'] });
    expect(await start(dir)).toMatchObject([{ how: 'taken' }]);
    expect((await current('harbour')).version).toBe(3);
  });

  test('a note beside the policy is kept without a new version', async () => {
    await start(thirdDir);
    const dir = copyWith(thirdDir, {});
    writeFileSync(join(dir, 'NOTES.md'), 'Why the quay opens at eight.\n');
    await start(dir);
    expect((await current('harbour')).version).toBe(1);
    const out = fresh();
    await verb(exportEdition, 'harbour', out);
    expect(readFileSync(join(out, 'NOTES.md'), 'utf8')).toBe('Why the quay opens at eight.\n');
  });
});
