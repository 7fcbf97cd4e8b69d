import { readLanguage } from '../../domain/language/language.ts';
import { sayMoment } from '../../domain/time/say-moment.ts';
import type { Say } from '../ports.ts';

export type Mail = { to: string; subject: string; text: string };

/**
 * The words of a mail from what its outbox row holds: short, in the reader's language, with a link into the portal. The
 * conversation itself is never mailed: a mailbox is not where a request is answered, and mail proves nobody.
 */
export function composeMail(payload: Record<string, unknown>, say: Say, publicUrl: string | null): Mail {
  const template = String(payload['template']);
  const facts = { ...payload, when: whenOf(payload), link: linkOf(payload, publicUrl) };
  // Who is invited has no portal yet to read and answer in.
  const own = template === 'invitation' ? 'invitation-' : '';
  const lines = [
    say(`server:mail.${template}.text`, facts),
    '',
    say(`server:mail.${own}link`, facts),
    '',
    say(`server:mail.${own}no-reply`, facts),
  ];
  return {
    to: String(payload['to']),
    subject: oneLine(say(`server:mail.${template}.subject`, facts)),
    text: lines.join('\n'),
  };
}

function linkOf(payload: Record<string, unknown>, publicUrl: string | null): string {
  const base = publicUrl ?? '';
  if (typeof payload['path'] === 'string') return `${base}${payload['path']}`;
  return typeof payload['requestId'] === 'string'
    ? `${base}/support/requests/${payload['requestId']}`
    : `${base}/support/health`;
}

/** The moment that a mail announces, in the zone and language of whoever it goes to. */
function whenOf({ at, zone, language }: Record<string, unknown>): string {
  if (typeof at !== 'string' || typeof zone !== 'string') return '';
  return sayMoment(at, zone, readLanguage(String(language)) ?? 'en');
}

/** A title never breaks a header. */
const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]+/g, ' ').slice(0, 200);
