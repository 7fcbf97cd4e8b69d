import type { ClockKind } from '../../domain/clock/clock.ts';
import { readLanguage } from '../../domain/language/language.ts';
import { sayDate } from '../../domain/time/say-date.ts';
import { sayMoment } from '../../domain/time/say-moment.ts';
import type { Say } from '../ports.ts';
import { targetSentence } from '../request/clock-words.ts';

type Because = Parameters<typeof targetSentence>[1];

export type Mail = { to: string; subject: string; text: string };

/**
 * The words of a mail from what its outbox row holds: short, in the reader's language, with a link into the portal. The
 * conversation itself is never mailed: a mailbox is not where a request is answered, and mail proves nobody.
 */
export function composeMail(payload: Record<string, unknown>, say: Say, publicUrl: string | null): Mail {
  const template = String(payload['template']);
  const moment = (instant: unknown) => momentOf(instant, payload);
  const facts = {
    ...payload,
    when: moment(payload['at']),
    since: moment(payload['since']),
    link: linkOf(payload, publicUrl),
  };
  const due = dueOf(payload, moment, say);
  // Who is invited has no portal yet to read and answer in; a domain is mended elsewhere.
  const own = template === 'invitation' ? 'invitation-' : template.startsWith('domain-') ? 'domain-' : '';
  const lines = [
    say(`server:mail.${template}.text`, facts),
    ...(due === null ? [] : ['', due]),
    ...(payload['callsBack'] === true ? ['', say('server:mail.calls-back')] : []),
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

/** A moment in the zone and language of whoever the mail goes to. */
function momentOf(instant: unknown, { zone, language }: Record<string, unknown>): string {
  if (typeof instant !== 'string' || typeof zone !== 'string') return '';
  return sayMoment(instant, zone, readLanguage(String(language)) ?? 'en');
}

/** By when support owes what, and by which reading, or why no time is stated; null where a mail speaks of neither. */
function dueOf(payload: Record<string, unknown>, moment: (instant: unknown) => string, say: Say): string | null {
  const { dueAt, clock, promise, because, calendarEndsOn, calendar } = payload;
  const language = readLanguage(String(payload['language'])) ?? 'en';
  if (typeof dueAt === 'string') {
    const kind = promise === 'commitment' || promise === 'objective' ? `due-${promise}` : 'due';
    const due = say(`server:mail.${kind}`, { clock: say(`server:clock-name.${String(clock)}`), when: moment(dueAt) });
    if (because === undefined) return due;
    // The calendars come by their names.
    const reading = targetSentence(clock as ClockKind, because as Because, { calendars: [] }, { say, language });
    return `${due}\n${reading}`;
  }
  if (typeof calendarEndsOn === 'string')
    return say('server:clock.calendar-ends', { calendar, date: sayDate(calendarEndsOn, language) });
  return promise === 'none' ? say('server:mail.due-none') : null;
}

/** A title never breaks a header. */
const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]+/g, ' ').slice(0, 200);
