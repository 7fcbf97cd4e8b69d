import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readEditions } from '../../src/adapters/editions/read-editions.ts';
import { checkEdition } from '../../src/cli/check-edition.ts';
import { editionsDir } from '../editions/house.ts';

const scratch = mkdtempSync(join(tmpdir(), 'troubleshooters-'));
afterAll(() => rmSync(scratch, { recursive: true }));
let copies = 0;

/** What `check-edition` says of the worldwide edition with one thing changed in a file. */
function said(file: string, change: (text: string) => string): string {
  const dir = join(scratch, `copy-${copies++}`);
  cpSync(join(editionsDir, 'worldwide'), dir, { recursive: true });
  const before = readFileSync(join(dir, file), 'utf8');
  const after = change(before);
  expect(after, 'the change changes something').not.toBe(before);
  writeFileSync(join(dir, file), after);
  const lines: string[] = [];
  checkEdition(dir, (text) => lines.push(text), readEditions);
  return lines.join('').replaceAll(`${dir}/`, '');
}
const inSteps = (from: string, to: string) => said('troubleshooters.json', (text) => text.replace(from, to));

describe('a broken troubleshooter is refused with file, place, what was expected and what came', () => {
  test.each([
    [
      'a step that is not there',
      () => inSteps('"to": "what-happens"', '"to": "what-now"'),
      'troubleshooters.json: troubleshooters[0].steps[0].answers[1].to: expected a step of this troubleshooter (direction,',
    ],
    [
      'a step that nothing leads to',
      () => inSteps('"to": "looked"', '"to": "notice-in"'),
      'expected a way that leads to "looked", came none: nobody ever sees it',
    ],
    [
      'a way that never ends',
      () => inSteps('"to": "never-did"', '"to": "direction"'),
      'expected every way to end in a result, came one that leads from "direction" back to itself',
    ],
    [
      'a language that is missing',
      () => inSteps(', "ja": "届かないのはどちらのメールですか。"', ''),
      'troubleshooters.json: troubleshooters[0].steps[0].ask.ja: expected string, came nothing',
    ],
    [
      'a language left empty',
      () => inSteps('"ja": "届かないのはどちらのメールですか。"', '"ja": " "'),
      'troubleshooters.json: troubleshooters[0].steps[0].ask.ja: expected words in this language, came nothing',
    ],
    [
      'a check that nobody can make',
      () => inSteps('"checks": ["mx"]', '"checks": ["ping"]'),
      'troubleshooters.json: troubleshooters[0].steps[2].checks[0]: expected a check: mx, spf, dkim, dmarc, autodiscover, came "ping"',
    ],
    [
      'a way for a check that the step does not make',
      () => inSteps('"checks": ["mx"]', '"checks": ["spf"]'),
      'troubleshooters[0].steps[2].ways[0].found[0]: expected a check that this step makes (spf), came "mx"',
    ],
    [
      'a topic that the edition does not have',
      () => inSteps('"topic": "technical"', '"topic": "weather"'),
      'expected a topic of this edition (technical, billing, subscription, pre-sales), came "weather"',
    ],
    [
      'a category of another topic',
      () => inSteps('"category": "use"', '"category": "renewal"'),
      'expected a category of "technical" (installation-and-setup, configuration, use), came "renewal"',
    ],
    [
      'a troubleshooter that is there twice',
      () => inSteps('"key": "autodiscover",', '"key": "mail-not-arriving",'),
      'troubleshooters[1]: expected each once, came "mail-not-arriving" again (first at 0)',
    ],
    [
      'related content that names no troubleshooter',
      () => said('related.json', (text) => text.replace('"key": "autodiscover"', '"key": "teapot"')),
      'related.json: articles.mail-does-not-arrive.md[0].key: expected a troubleshooter of this edition (mail-not-arriving, autodiscover, payment-refused), came "teapot"',
    ],
    [
      'related content of an unknown kind',
      () => said('related.json', (text) => text.replace('"kind": "training"', '"kind": "podcast"')),
      'related.json: articles.mail-does-not-arrive.md[1].kind: ',
    ],
  ])('%s', (_, work, expected) => {
    expect(work()).toContain(expected);
  });

  test('a step without an end is told as one that leads nowhere', () => {
    expect(inSteps('"end": { "kind": "solved" }', '"end": { "kind": "silence" }')).toContain('end.kind: ');
  });
});
