import type { Id } from '../id/uuid.ts';
import type { Language } from '../language/language.ts';
import type { ServiceRequest } from '../request/request.ts';
import type { RequestEvent } from '../request/request-event.ts';
import type { Instant } from '../time/instant.ts';

/** A mail about a request. Whom it goes to is fixed with the fact: a later change of contacts sends nothing astray. */
export type RequestMail = {
  template: Template;
  to: string;
  name: string;
  language: Language;
  requestId: Id;
  number: string;
  title: string;
  seq: number;
  /** What the mail announces, as an instant and the zone in which it is read out. */
  at?: Instant;
  zone?: string;
};

export type Template =
  | 'opened'
  | 'answered'
  | 'asked'
  | 'resolved'
  | 'resolved-closes'
  | 'closed'
  | 'reopened'
  | 'severity-changed'
  | 'silence-reminded'
  | 'silence-will-lower'
  | 'silence-will-resolve'
  | 'silence-lowered'
  | 'silence-resolved'
  | 'silence-closed'
  | 'merged';

export type EffectOf = { destination: 'mail'; kind: 'mail'; mail: RequestMail };

const mailOf: Partial<Record<string, Template>> = {
  'request.opened': 'opened',
  'request.answered': 'answered',
  'request.asked': 'asked',
  'request.resolved': 'resolved',
  'request.closed': 'closed',
  'request.reopened': 'reopened',
  'severity.changed': 'severity-changed',
  'silence.reminded': 'silence-reminded',
  'silence.lowered': 'silence-lowered',
  'silence.resolved': 'silence-resolved',
  'silence.closed': 'silence-closed',
  'request.merged': 'merged',
};

/**
 * What a line of a request's history causes outside. Word to open screens is not here: every change is followed. Nothing that
 * support keeps to itself causes a mail.
 */
export function effectsOf(request: ServiceRequest, event: RequestEvent): EffectOf[] {
  const template = event.audience === 'all' ? templateOf(event) : undefined;
  if (template === undefined) return [];
  const { at, zone } = event.data;
  const moment = typeof at === 'string' && typeof zone === 'string' ? { at, zone } : {};
  const { id, number, title, contactEmail, contactName, language } = request;
  return [
    {
      destination: 'mail',
      kind: 'mail',
      mail: {
        template,
        to: contactEmail,
        name: contactName,
        language,
        requestId: id,
        number,
        title,
        seq: event.seq,
        ...moment,
      },
    },
  ];
}

function templateOf({ kind, data }: RequestEvent): Template | undefined {
  if (kind === 'silence.noticed') return `silence-will-${data['act'] as 'lower' | 'resolve'}`;
  return kind === 'request.resolved' && typeof data['at'] === 'string' ? 'resolved-closes' : mailOf[kind];
}
