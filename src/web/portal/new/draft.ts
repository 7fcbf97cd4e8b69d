import type { IntakeView } from '../../../contract/intake.ts';
import type { openRequest } from '../../../contract/requests.ts';
import type { InputOf } from '../../../contract/route.ts';
import type { Language } from '../../../domain/language/language.ts';
import type { WentThrough } from '../../../domain/troubleshoot/carried.ts';
import { knownPeople, type Person } from '../../kit/input/known-people.ts';

/** The steps of a troubleshooter that go along with the request. */
export type CarriedDraft = WentThrough & { title: string };

/** A file that the server already holds and that goes with the request. */
export type HeldFile = { id: string; name: string; bytes: number };

/** What a person has written so far: null and '' are "not yet", and what is prefilled is null until it is changed. */
export type Draft = {
  organisation: string | null;
  description: string;
  tried: string;
  /** What was gone through before; absent in drafts from before there was such a field. */
  troubleshooting?: CarriedDraft | null;
  topic: string | null;
  category: string | null;
  service: string | null;
  subscription: string | null;
  /** `inScope`, or the key of what support does not work on. */
  scope: string | null;
  impact: Record<string, string>;
  /** Null: the one that the answers propose. */
  severity: string | null;
  impactStatement: string;
  /** Absent in drafts from before there was such a field. */
  peopleAssigned?: Person[];
  reachable: boolean;
  name: string | null;
  phone: string | null;
  phoneCountry: string | null;
  email: string | null;
  contactMethod: string | null;
  language: Language | null;
  files: HeldFile[];
  /** Service issues that look alike and were said to be something else. */
  otherThan: string[];
};

export const emptyDraft: Draft = {
  organisation: null,
  description: '',
  tried: '',
  topic: null,
  category: null,
  service: null,
  subscription: null,
  scope: null,
  impact: {},
  severity: null,
  impactStatement: '',
  peopleAssigned: [],
  reachable: false,
  name: null,
  phone: null,
  phoneCountry: null,
  email: null,
  contactMethod: null,
  language: null,
  files: [],
  otherThan: [],
};

/** The answer to the scope question that lets a request go on. */
export const inScope = 'in-scope';

export const contactOf = (draft: Draft, intake: IntakeView): { name: string; phone: string; email: string } => ({
  name: draft.name ?? intake.contact.name,
  phone: draft.phone ?? intake.contact.phone ?? '',
  email: draft.email ?? intake.contact.email,
});

/** Support answers in the language asked for, else in the reader's where it is offered. */
export const languageOf = (draft: Draft, intake: IntakeView, reader: Language): Language =>
  draft.language ?? (intake.languages.includes(reader) ? reader : (intake.languages[0] ?? reader));

const carriedOf = ({ troubleshooter, steps }: CarriedDraft): WentThrough => ({ troubleshooter, steps });

/** What is sent. Call it only when `faultsOf` finds nothing. */
export function bodyOf(
  draft: Draft,
  intake: IntakeView,
  given: { reader: Language; serviceIssue: string | null },
): InputOf<typeof openRequest>['body'] {
  const contact = contactOf(draft, intake);
  return {
    organisation: intake.organisation.id,
    topic: draft.topic ?? '',
    category: draft.category ?? '',
    service: draft.service,
    subscription: draft.subscription,
    description: draft.description.trim(),
    tried: draft.tried.trim() || null,
    ...(draft.troubleshooting ? { troubleshooting: carriedOf(draft.troubleshooting) } : {}),
    impact: draft.impact,
    impactStatement: draft.impactStatement.trim() || null,
    peopleAssigned: knownPeople(draft.peopleAssigned ?? []),
    ...(intake.choosesSeverity && draft.severity !== null ? { severity: draft.severity } : {}),
    contact: { ...contact, phone: contact.phone.trim() || null, reachable: draft.reachable },
    contactMethod: draft.contactMethod ?? intake.contactMethods[0]?.key ?? '',
    language: languageOf(draft, intake, given.reader),
    channel: 'portal',
    serviceIssue: given.serviceIssue,
    attachments: draft.files.map(({ id }) => id),
  };
}
