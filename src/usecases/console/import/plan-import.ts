import type { SetUp } from '../../ports/organisations.ts';
import type { ImportFault, ImportRow } from './columns.ts';
import { cellOf, type Draft, type Reading } from './draft.ts';
import { planAgreement } from './plan-agreement.ts';
import { planOrganisation } from './plan-organisation.ts';
import { findPartner, planRelation } from './plan-partner.ts';
import { planPerson } from './plan-person.ts';
import { planSubscription } from './plan-subscription.ts';

export type PreviewLine = { line: number; what: 'add' | 'change' | 'same' | 'fault'; name: string; detail: string };
export type ImportPlan = { drafts: Draft[]; preview: PreviewLine[]; faults: ImportFault[] };
export type Known = Pick<Reading, 'edition' | 'partners' | 'holders' | 'phones' | 'language' | 'say' | 'now' | 'newId'>;

/**
 * What a file would do to what is set up now: nothing is written here. Every line is read to its end, so that all its
 * faults are told at once; a file that has been taken over before changes nothing.
 */
export function planImport(rows: readonly ImportRow[], setUps: readonly SetUp[], known: Known): ImportPlan {
  const faults: ImportFault[] = [];
  const notes = new Map<number, { what: 'add' | 'change'; words: string }[]>();
  const names = new Set<string>();
  const ambiguous = new Set<string>();
  for (const { organisation } of setUps) (names.has(organisation.name) ? ambiguous : names).add(organisation.name);
  const reading: Reading = {
    ...known,
    drafts: new Map(setUps.map((setUp) => [setUp.organisation.name, draftOf(setUp)])),
    ambiguous,
    mails: new Map(),
    fault: (row, column, key, facts) =>
      void faults.push({ line: row.line, column, message: known.say(`server:import.fault.${key}`, facts) }),
    note: (row, what, key, facts) => {
      const words = known.say(`server:import.${what}.${key}`, facts);
      notes.set(row.line, [...(notes.get(row.line) ?? []), { what, words }]);
    },
  };

  // First every organisation: a partner may stand below the customers that it sold to.
  const drafts = rows.map((row) => planOrganisation(reading, row));
  for (const [at, row] of rows.entries()) {
    const draft = drafts[at];
    if (draft == null) continue;
    planPerson(reading, row, draft);
    const partner = findPartner(reading, row, draft);
    if (partner !== undefined) planSubscription(reading, row, draft, partner);
    if (partner != null) planRelation(reading, row, draft, partner);
    planAgreement(reading, row, draft);
  }

  const bad = new Map<number, string[]>();
  for (const { line, column } of faults) bad.set(line, [...(bad.get(line) ?? []), column ?? '']);
  const between = known.say('server:import.between');
  const preview = rows.map((row): PreviewLine => {
    const said = notes.get(row.line) ?? [];
    const what = bad.has(row.line)
      ? 'fault'
      : (said.find((one) => one.what === 'add')?.what ?? said[0]?.what ?? 'same');
    const person = cellOf(row, 'person');
    return {
      line: row.line,
      what,
      name: [cellOf(row, 'organisation'), person].filter((one) => one !== '').join(' – '),
      detail: (bad.get(row.line) ?? said.map(({ words }) => words)).filter((one) => one !== '').join(between),
    };
  });
  return { drafts: [...reading.drafts.values()], preview, faults };
}

const draftOf = (setUp: SetUp): Draft => ({
  ...setUp,
  people: [...setUp.people],
  subscriptions: [...setUp.subscriptions],
  agreements: [...setUp.agreements],
  before: setUp,
  byMail: new Map(setUp.people.map((person) => [person.email.toLowerCase(), person])),
  said: new Map(),
  isBroken: false,
});
