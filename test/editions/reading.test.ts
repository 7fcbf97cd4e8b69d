import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readEditions } from '../../src/adapters/editions/read-editions.ts';
import { checkEdition } from '../../src/cli/check-edition.ts';
import { editionsDir, thirdDir } from './house.ts';

const scratch = mkdtempSync(join(tmpdir(), 'editions-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let copies = 0;
/** A copy of the third edition in which one thing is wrong. */
function broken(file: string, change: (text: string) => string): string {
  const dir = join(scratch, `copy-${copies++}`);
  cpSync(thirdDir, dir, { recursive: true });
  const before = readFileSync(join(dir, file), 'utf8');
  const after = change(before);
  expect(after, `the change to ${file} changes something`).not.toBe(before);
  writeFileSync(join(dir, file), after);
  return dir;
}
const swap = (file: string, from: string, to: string) => broken(file, (text) => text.replace(from, to));
const check = (dir: string) => {
  const said: string[] = [];
  const code = checkEdition(dir, (text) => said.push(text), readEditions);
  return { code, said: said.join('').replaceAll(`${dir}/`, '').replaceAll(dir, '.') };
};

describe('an edition that is well', () => {
  it('both editions of the house are read, in the order of their keys', () => {
    expect(readEditions(editionsDir).map(({ key }) => key)).toEqual(['21vianet', 'worldwide']);
  });

  it('a vendor nobody thought of is read without a line of code', () => {
    expect(readEditions(thirdDir).map(({ key }) => key)).toEqual(['harbour']);
    expect(check(thirdDir)).toEqual({
      code: 0,
      said: 'harbour: 2 topics, 4 severities, 2 targets, 2 plans, 2 roles, 1 phone lines, calendars to 2026-12-31\n',
    });
  });
});

describe('a broken edition is refused with file, place, what was expected and what came', () => {
  it.each([
    [
      'a number where words belong',
      swap('edition.json', '"reopenDays": 30', '"reopenDays": "soon"'),
      'edition.json: limits.reopenDays: expected number, came "soon"',
    ],
    [
      'a field that nobody knows',
      swap('edition.json', '"reopenDays": 30', '"reopenDays": 30, "colour": 1'),
      'edition.json: limits: unrecognized key: "colour", came',
    ],
    [
      'a field that is missing',
      swap('edition.json', '"numberPrefix": "HB",', ''),
      'edition.json: numberPrefix: expected string, came nothing',
    ],
    [
      'a language that is missing',
      swap('plans.json', '"ja": "台帳", ', ''),
      'plans.json: services[0].name.ja: expected string, came nothing',
    ],
    [
      'a language left empty',
      swap('plans.json', '"ja": "台帳"', '"ja": ""'),
      'plans.json: services[0].name.ja: expected words in this language, came nothing',
    ],
    [
      'an action that does not exist',
      swap('roles.json', '"people.manage"', '"people.rule"'),
      'roles.json: roles[0].actions[1]: ',
    ],
    [
      'a calendar that is not there',
      swap('topics.json', '"hours": "quay"', '"hours": "quai"'),
      'topics.json: topics[0].hours: expected a calendar of this edition (quay-south, quay), came "quai"',
    ],
    [
      'a target on a calendar that is not there',
      swap('targets.json', '"dates": "quay"', '"dates": "moon"'),
      'targets.json: targets[1].allowance.dates: expected a calendar of this edition (quay-south, quay), came "moon"',
    ],
    [
      'a severity that is not there',
      swap('severities.json', '"severity": "leak"', '"severity": "puddle"'),
      'severities.json: impact.rules[1].severity: expected a severity of this edition (query, wreck, leak, list), came "puddle"',
    ],
    [
      'an answer that no question has',
      swap('severities.json', '["barely"]', '["hardly"]'),
      'severities.json: impact.rules[1].when.afloat[0]: expected an answer of this edition',
    ],
    [
      'a plan of no family',
      swap('plans.json', '"family": "crew"', '"family": "cook"'),
      'plans.json: plans[0].family: expected a plan family of this edition (crew, captain), came "cook"',
    ],
    [
      'a topic that is not there',
      swap('targets.json', '["cargo"]', '["freight"]'),
      'targets.json: targets[1].topics[0]: expected a topic of this edition (cargo, papers), came "freight"',
    ],
    [
      'a key that is there twice',
      swap('plans.json', '"key": "liner"', '"key": "dinghy"'),
      'plans.json: plans[1]: expected each once, came "dinghy" again (first at 0)',
    ],
    [
      'two severities of one rank',
      swap('severities.json', '"rank": 3', '"rank": 2'),
      'severities.json: severities[3]: expected each once, came "rank 2" again (first at 2)',
    ],
    [
      'a zone that does not exist',
      swap('edition.json', '"Asia/Tokyo"', '"Asia/Edo"'),
      'edition.json: zone: expected a time zone such as Asia/Shanghai, came "Asia/Edo"',
    ],
    [
      'a calendar whose hours end before they begin',
      swap('calendars/quay.json', '["13:00", "17:00"]', '["13:00", "07:00"]'),
      'calendars/quay.json: weekly.2[1][1]: ',
    ],
    [
      'a calendar that says not how far it knows',
      broken('calendars/quay.json', (text) => text.replace(/,\s*"coverage": \{[^}]*\}/, '')),
      'calendars/quay.json: coverage: ',
    ],
    [
      'a calendar named unlike its file',
      swap('calendars/quay-south.json', '"id": "quay-south"', '"id": "quay-north"'),
      'calendars/quay-south.json: id: expected the name of the file, came "quay-north"',
    ],
    ['no JSON at all', swap('health.json', '{', ''), 'health.json: expected JSON, came '],
    [
      'requests that nothing is in time for',
      broken('targets.json', (text) => text.replaceAll('"severity": "query"', '"severity": "list"')),
      'targets.json: deskGoals: neither target nor desk goal for topic "cargo", severity "query"',
    ],
    [
      'a topic that only some may ask about',
      swap('severities.json', '"needs": {}', '"needs": { "agreement": "night-watch" }'),
      'topics.json: topics[0].ceiling: the least severe severity must be open to everyone',
    ],
  ])('%s', (_, dir, line) => {
    const { code, said } = check(dir);
    expect(code).toBe(1);
    expect(said).toContain(line);
    expect(said).toMatch(/\d+ faults? in \.\n$/);
  });

  it('a phone window of the operator’s own is looked for in the file of edits', () => {
    const dir = swap('edition.json', '"phoneFallback": null', '"phoneFallback": "JP"');
    const edit = {
      country: 'JP',
      topics: ['cargo'],
      because: 'new hours',
      windows: [{ open: 'calendar', calendar: 'pier', topics: ['cargo'], languages: [] }],
    };
    writeFileSync(join(dir, 'phone-edits.json'), JSON.stringify({ edits: [edit] }));
    expect(check(dir).said).toContain(
      'phone-edits.json: edits.for JP.windows.calendar: expected a calendar of this edition',
    );
    writeFileSync(join(dir, 'phone-edits.json'), JSON.stringify({ edits: [{ ...edit, country: 'FR' }] }));
    expect(check(dir).said).toContain(
      'phone-edits.json: edits[0].country: expected a country of phones.json, came "FR"',
    );
  });

  it('a file with a slip in its name is told of', () => {
    const dir = join(scratch, 'slip');
    cpSync(thirdDir, dir, { recursive: true });
    writeFileSync(join(dir, 'target.json'), '{}');
    expect(check(dir).said).toContain('target.json: expected one of edition.json, plans.json, ');
  });

  it('all faults are told at once, of every edition', () => {
    const dir = mkdtempSync(join(scratch, 'many-'));
    cpSync(swap('edition.json', '"reopenDays": 30', '"reopenDays": 0'), join(dir, 'one'), { recursive: true });
    cpSync(swap('health.json', '"ends": false', '"ends": "no"'), join(dir, 'two'), { recursive: true });
    const { said } = check(dir);
    expect(said).toContain('one/edition.json: limits.reopenDays: ');
    expect(said).toContain('two/health.json: health.statuses[0].ends: expected boolean, came "no"');
    expect(said).toContain('2 faults in ');
  });

  it('two editions may not bear one key', () => {
    const dir = mkdtempSync(join(scratch, 'twins-'));
    for (const name of ['one', 'two']) cpSync(thirdDir, join(dir, name), { recursive: true });
    expect(check(dir).said).toContain('two/edition.json: key: expected one of its own, came "harbour" as in one');
  });

  it('a folder without editions is no empty success', () => {
    expect(check(mkdtempSync(join(scratch, 'empty-'))).said).toContain('expected a folder with an edition.json');
    expect(check(join(scratch, 'nowhere')).code).toBe(1);
  });
});
