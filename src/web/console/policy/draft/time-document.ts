import type { z } from 'zod';
import type { targetsDocument } from '../../../../contract/policy-parts.ts';
import type { LooseAllowance } from '../../../../domain/edition/allowance.ts';
import type { AnyOrKeys } from '../../../../domain/edition/key.ts';
import type { Words } from '../../../../domain/language/language.ts';

export type TimesDocument = z.output<typeof targetsDocument>;
export const timeLists = ['targets', 'deskGoals', 'nextUpdates'] as const;
export type TimeList = (typeof timeLists)[number];
/** One square of the matrix; `family` null: no plan known. */
export type Cell = { family: string | null; topic: string; severity: string };
export type TimeValue = { allowance: LooseAllowance; reads: Words; kind?: 'commitment' | 'objective' };
type Rule = TimeValue & Omit<TimesDocument['deskGoals'][number], 'allowance' | 'reads'>;
/** `rule`: every square of the rule that counts in this one; `cell`: this square alone. Null: no time. */
export type TimeEdit = { list: TimeList; scope: 'rule' | 'cell'; cell: Cell; value: TimeValue | null };
/** The keys that `any` stands for. */
export type Axes = { families: readonly string[]; topics: readonly string[] };

/** The rule that counts in a square: the first that fits. */
export const ruleFor = (document: TimesDocument, list: TimeList, cell: Cell): Rule | null =>
  rulesOf(document, list)[placeOf(rulesOf(document, list), cell)] ?? null;

/** Whether a rule speaks of this square and nothing else. */
export const isOnlyOf = (rule: Rule, { family, topic }: Cell): boolean =>
  rule.families !== 'any' &&
  rule.families.length === 1 &&
  rule.families[0] === family &&
  rule.topics !== 'any' &&
  rule.topics.length === 1 &&
  rule.topics[0] === topic;

/** The document with one time changed; what counts in every other square stays as it was. */
export function changeTime(document: TimesDocument, edit: TimeEdit, axes: Axes): TimesDocument {
  const rules = [...rulesOf(document, edit.list)];
  if (edit.value === null) takeAway(rules, edit, axes);
  else put(rules, edit, edit.value, axes);
  return { ...document, [edit.list]: rules } as TimesDocument;
}

function put(rules: Rule[], { scope, cell }: TimeEdit, value: TimeValue, axes: Axes): void {
  const at = placeOf(rules, cell);
  const rule = rules[at];
  if (rule !== undefined && (scope === 'rule' || isOnlyOf(rule, cell))) {
    rules[at] = inOrder({ ...rule, ...value });
    return;
  }
  const own = { severity: cell.severity, topics: [cell.topic] };
  // "No plan known" is spoken of by "any" alone: what counts for the known plans is written down before it.
  const others =
    cell.family !== null || rule === undefined
      ? []
      : axes.families.filter((family) => placeOf(rules, { ...cell, family }) === at);
  const kept = rule !== undefined && others.length > 0 ? [{ ...rule, ...own, families: others }] : [];
  rules.splice(
    at < 0 ? rules.length : at,
    0,
    ...kept,
    inOrder({ families: cell.family === null ? 'any' : [cell.family], ...own, ...value }),
  );
}

function takeAway(rules: Rule[], { scope, cell }: TimeEdit, axes: Axes): void {
  for (let at = placeOf(rules, cell); at >= 0; at = placeOf(rules, cell)) {
    const rule = rules[at];
    if (rule === undefined) return;
    const topics = without(rule.topics === 'any' ? axes.topics : rule.topics, cell.topic);
    const families = without(rule.families === 'any' ? axes.families : rule.families, cell.family);
    const rest = [
      ...(topics.length > 0 ? [{ ...rule, topics }] : []),
      ...(families.length > 0 ? [{ ...rule, families, topics: [cell.topic] }] : []),
    ];
    rules.splice(at, 1, ...(scope === 'rule' ? [] : rest));
    if (scope === 'rule') return;
  }
}

const rulesOf = (document: TimesDocument, list: TimeList) => document[list] as readonly Rule[];

const placeOf = (rules: readonly Rule[], { family, topic, severity }: Cell): number =>
  rules.findIndex(
    (rule) => rule.severity === severity && speaksOf(rule.topics, topic) && speaksOf(rule.families, family),
  );

// As `speaksOf` of the domain, whose file would bring the schema library to the browser.
const speaksOf = (list: AnyOrKeys, key: string | null): boolean =>
  list === 'any' || (key !== null && list.includes(key));

const without = (keys: readonly string[], key: string | null): string[] => keys.filter((one) => one !== key);

/** The fields in the order of the edition's file. */
const inOrder = ({ families, topics, severity, kind, allowance, reads }: Rule): Rule => ({
  families,
  topics,
  severity,
  ...(kind === undefined ? {} : { kind }),
  allowance,
  reads,
});
