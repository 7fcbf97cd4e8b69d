import type { IntakeView } from '../../../contract/intake.ts';
import { knownPeople } from '../../kit/input/known-people.ts';
import { contactOf, type Draft, inScope } from './draft.ts';

/** What a field is called: its path in what is sent, so that the server's faults find it too. */
export type FieldName =
  | 'description'
  | 'topic'
  | 'category'
  | 'scope'
  | `impact.${string}`
  | 'impactStatement'
  | 'peopleAssigned'
  | 'contact.reachable'
  | 'contact.name'
  | 'contact.email'
  | 'contact.phone'
  | 'attachments';

/** `word` names the sentence that says what is missing. */
export type Fault = { field: FieldName; word: string };

/**
 * What is still missing before the request can be sent, in the order of the page. `severity` is the one that will be
 * asked for, proposed or chosen; null while it is not known.
 */
export function faultsOf(draft: Draft, intake: IntakeView, severity: string | null): Fault[] {
  const topic = intake.topics.find(({ key }) => key === draft.topic);
  const needs = intake.severities[draft.topic ?? '']?.find(({ key }) => key === severity)?.needs;
  const method = intake.contactMethods.find(({ key }) => key === draft.contactMethod) ?? intake.contactMethods[0];
  const contact = contactOf(draft, intake);
  const isEmpty = (text: string) => text.trim() === '';
  const checks: [boolean, FieldName, string][] = [
    [isEmpty(draft.description), 'description', 'description'],
    [topic === undefined, 'topic', 'topic'],
    [
      topic !== undefined && topic.categories.length > 0 && !topic.categories.some(({ key }) => key === draft.category),
      'category',
      'category',
    ],
    [intake.scope.length > 0 && draft.scope === null, 'scope', 'scope'],
    [draft.scope !== null && draft.scope !== inScope, 'scope', 'outOfScope'],
    ...intake.impact.map(({ key }): [boolean, FieldName, string] => [
      draft.impact[key] === undefined,
      `impact.${key}`,
      'impact',
    ]),
    [needs?.impactStatement === true && isEmpty(draft.impactStatement), 'impactStatement', 'impactStatement'],
    [
      needs?.peopleAssigned === true && knownPeople(draft.peopleAssigned ?? []).length === 0,
      'peopleAssigned',
      'peopleAssigned',
    ],
    [needs?.reachableContact === true && !draft.reachable, 'contact.reachable', 'reachable'],
    [isEmpty(contact.name), 'contact.name', 'name'],
    [isEmpty(contact.email), 'contact.email', 'email'],
    [(needs?.phone === true || method?.by === 'phone') && isEmpty(contact.phone), 'contact.phone', 'phone'],
  ];
  return checks.flatMap(([isMissing, field, word]) => (isMissing ? [{ field, word }] : []));
}
