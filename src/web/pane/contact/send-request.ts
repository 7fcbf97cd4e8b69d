import type { openRequest } from '../../../contract/requests.ts';
import type { InputOf } from '../../../contract/route.ts';
import { type Draft, emptyDraft, keepDraft } from '../draft/draft.ts';
import { edit } from '../draft/edit.ts';
import type { Intake } from '../draft/intake.ts';
import { languageOfAnswers } from '../draft/language-of-answers.ts';
import { propose } from '../draft/propose.ts';
import type { Fault } from '../model/ask.ts';
import { find } from '../model/navigate.ts';
import type { Pane } from '../model/pane.ts';
import { contactOf } from './contact-details.tsx';
import { triedOf } from './describe.tsx';
import { missing } from './missing.ts';

/** Sends the request; when something lacks or fails, leads to it and keeps everything. */
export async function sendRequest(pane: Pane, intake: Intake): Promise<void> {
  const { draft, errors, owner, proposals, sending } = pane.state;
  if (sending) return;
  // A number that the server has refused stays refused until it is changed.
  const standing = errors['phone'] && draft.phone ? { phone: errors['phone'] } : {};
  const lacking = { ...missing(pane, intake), ...standing };
  pane.set({ errors: lacking, sendFault: undefined });
  if (Object.keys(lacking).length > 0) return leadToFault(pane);
  pane.set({ sending: true });
  const body = bodyOf(pane, intake);
  const { value, fault } = await pane.ask<typeof openRequest>('POST', '/api/requests', {
    body,
    key: keyFor(pane, body),
  });
  pane.set({ sending: false });
  if (fault) return refused(pane, fault);
  if (owner !== undefined) keepDraft(owner, null);
  pane.set({
    sent: { request: value, wait: proposals?.[body.contactMethod]?.wait.words },
    places: [{ at: 'home' }, { at: 'sent' }],
    draft: emptyDraft,
    text: '',
    matches: [],
    proposals: undefined,
    changing: {},
  });
  pane.refresh('/api/requests');
  pane.afterDraw(() => find(pane, '[data-heading]')?.focus());
}

/** Where something lacks it was told, and nothing is sent. */
type Complete = Draft & Record<'topic' | 'category' | 'contactMethod' | 'description', string>;

function bodyOf(pane: Pane, intake: Intake): InputOf<typeof openRequest>['body'] {
  const { draft, matches } = pane.state;
  const { topic, category, contactMethod, description, organisation, service, subscription, impact } =
    draft as Complete;
  const { email, phone } = contactOf(pane, intake);
  return {
    organisation,
    topic,
    category,
    service,
    subscription,
    description,
    tried: triedOf(pane) || null,
    impact,
    impactStatement: draft.impactStatement || null,
    peopleAssigned: draft.peopleAssigned ? [{ name: draft.peopleAssigned, phone }] : [],
    severity: intake.choosesSeverity ? draft.severity : undefined,
    contact: { email: email.trim(), phone: phone.trim() || null, reachable: draft.reachable },
    contactMethod,
    language: languageOfAnswers(pane, intake),
    channel: 'pane',
    serviceIssue: matches.find((one) => one.id !== draft.notIssue)?.id,
    attachments: draft.attachments.map((one) => one.id),
  };
}

/** The same words sent again are the same request, also when the first answer was lost on the way. */
function keyFor(pane: Pane, sent: unknown): string {
  const body = JSON.stringify(sent);
  const last = pane.state.draft.sent;
  const key = last?.body === body ? last.key : crypto.randomUUID();
  edit(pane, { sent: { body, key } });
  return key;
}

function refused(pane: Pane, fault: Fault): void {
  const found = (fault.problem?.errors ?? []).map(({ path, message }) => [path.replace('contact.', ''), message]);
  pane.set({ errors: Object.fromEntries(found), sendFault: fault });
  // What it lacks may hang on a severity that was not known here yet.
  propose(pane);
  leadToFault(pane);
}

function leadToFault(pane: Pane): void {
  pane.afterDraw(() => {
    const fault = find(pane, '[aria-invalid], .send [role=alert]');
    (fault?.querySelector('input') ?? fault)?.focus();
  });
}
