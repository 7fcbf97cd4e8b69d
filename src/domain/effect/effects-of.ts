import type { Id } from '../id/uuid.ts';
import type { Language } from '../language/language.ts';
import type { ServiceRequest } from '../request/request.ts';
import type { RequestEvent } from '../request/request-event.ts';

/** A mail about a request. Whom it goes to is fixed with the fact: a later change of contacts sends nothing astray. */
export type RequestMail = {
  template: 'opened' | 'answered' | 'asked' | 'resolved' | 'closed' | 'reopened' | 'severity-changed';
  to: string;
  name: string;
  language: Language;
  requestId: Id;
  number: string;
  title: string;
  seq: number;
};

export type EffectOf = { destination: 'mail'; kind: 'mail'; mail: RequestMail };

const mailOf: Partial<Record<string, RequestMail['template']>> = {
  'request.opened': 'opened',
  'request.answered': 'answered',
  'request.asked': 'asked',
  'request.resolved': 'resolved',
  'request.closed': 'closed',
  'request.reopened': 'reopened',
  'severity.changed': 'severity-changed',
};

/**
 * What a line of a request's history causes outside. Word to open screens is not here: every change is followed. Nothing that
 * support keeps to itself causes a mail.
 */
export function effectsOf(request: ServiceRequest, event: RequestEvent): EffectOf[] {
  const template = event.audience === 'all' ? mailOf[event.kind] : undefined;
  if (template === undefined) return [];
  const { id, number, title, contactEmail, contactName, language } = request;
  return [
    {
      destination: 'mail',
      kind: 'mail',
      mail: { template, to: contactEmail, name: contactName, language, requestId: id, number, title, seq: event.seq },
    },
  ];
}
