import type { openRequestForCaller } from '../../../contract/desk.ts';
import type { InputOf } from '../../../contract/route.ts';
import type { Language } from '../../../domain/language/language.ts';
import type { Fault } from '../../kit/input/error-summary.tsx';
import { knownPeople } from '../../kit/input/known-people.ts';
import type { OrganisationCard } from '../organisation/organisation-card.ts';
import { instantOf } from '../time/local-time.ts';

/** What an agent has typed so far while somebody speaks. Kept on this device until it is filed. */
export type CallerDraft = {
  organisation: string | null;
  organisationText: string;
  person: string | null;
  /** Null: the person's own number. */
  phone: string | null;
  /** When the call was answered, as the clock on the agent's wall said; empty before the form was opened. */
  answeredAt: string;
  title: string;
  description: string;
  topic: string | null;
  category: string | null;
  service: string | null;
  subscription: string | null;
  impact: Record<string, string>;
  severity: string | null;
  impactStatement: string;
  reachable: boolean;
  peopleAssigned: { name: string; phone: string }[];
  language: Language | null;
};

export const emptyDraft: CallerDraft = {
  organisation: null,
  organisationText: '',
  person: null,
  phone: null,
  answeredAt: '',
  title: '',
  description: '',
  topic: null,
  category: null,
  service: null,
  subscription: null,
  impact: {},
  severity: null,
  impactStatement: '',
  reachable: false,
  peopleAssigned: [],
  language: null,
};

export const callerOf = ({ person }: CallerDraft, card: OrganisationCard | undefined) =>
  card?.people.find(({ id }) => id === person) ?? null;

export const phoneOf = (draft: CallerDraft, card: OrganisationCard | undefined): string =>
  draft.phone ?? callerOf(draft, card)?.phone ?? '';

export const offersOf = ({ topic }: CallerDraft, card: OrganisationCard | undefined) =>
  (topic === null ? undefined : card?.severities[topic]) ?? [];

export const needsOf = (draft: CallerDraft, card: OrganisationCard | undefined) =>
  offersOf(draft, card).find(({ key }) => key === draft.severity)?.needs ?? null;

/** A draft from before this field has none. */
const assignedOf = ({ peopleAssigned = [] }: Partial<CallerDraft>) => knownPeople(peopleAssigned);

/** What is missing, by field; the words are keys. */
export function faultsOf(
  draft: CallerDraft,
  card: OrganisationCard | undefined,
  say: (key: string) => string,
): Fault[] {
  const needs = needsOf(draft, card);
  const missing: [path: string, isMissing: boolean][] = [
    ['organisation', draft.organisation === null],
    ['person', draft.organisation !== null && draft.person === null],
    ['phone', draft.organisation !== null && phoneOf(draft, card).trim() === ''],
    ['title', draft.title.trim() === ''],
    ['description', draft.description.trim() === ''],
    ['topic', draft.topic === null],
    ['category', draft.topic !== null && draft.category === null],
    ['severity', draft.topic !== null && draft.severity === null],
    ['impactStatement', needs?.impactStatement === true && draft.impactStatement.trim() === ''],
    ['peopleAssigned', needs?.peopleAssigned === true && assignedOf(draft).length === 0],
    ['reachable', needs?.reachableContact === true && !draft.reachable],
  ];
  return missing
    .filter(([, isMissing]) => isMissing)
    .map(([path]) => ({ path, message: say(`desk:caller.fault.${path}`) }));
}

/** What is sent; only for a draft without faults. */
export function bodyOf(
  draft: CallerDraft,
  card: OrganisationCard,
  zone: string,
  opened: string,
): InputOf<typeof openRequestForCaller>['body'] {
  const needs = needsOf(draft, card);
  return {
    organisation: draft.organisation ?? '',
    person: draft.person ?? '',
    topic: draft.topic ?? '',
    category: draft.category ?? '',
    service: draft.service,
    subscription: draft.subscription,
    title: draft.title,
    description: draft.description,
    impact: draft.impact,
    impactStatement: needs?.impactStatement ? draft.impactStatement : null,
    severity: draft.severity ?? '',
    phone: phoneOf(draft, card),
    language: draft.language ?? card.language,
    reachable: draft.reachable,
    peopleAssigned: needs?.peopleAssigned ? assignedOf(draft) : [],
    answeredAt: instantOf(draft.answeredAt, zone) ?? opened,
  };
}
