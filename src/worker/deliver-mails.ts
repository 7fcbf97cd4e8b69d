import { readLanguage } from '../domain/language/language.ts';
import { composeMail, type Mail } from '../usecases/mail/compose-mail.ts';
import type { Claimed, OutboxQueue } from '../usecases/ports/outbox-queue.ts';
import type { Speak } from '../usecases/ports.ts';

/** Hands a mail to the mail server; `messageId` is the same however often it is sent, so that a receiver drops repeats. */
export type Send = (mail: Mail & { messageId: string }) => Promise<void>;

export type DeliverOptions = {
  name: string;
  speak: Speak;
  publicUrl: string | null;
  /** The path with which somebody invited sets a password; null where the address is theirs no more. */
  invite?: (account: { id: string; email: string; name: string }) => Promise<string | null>;
};

const leaseSeconds = 60;
const mostTries = 12;
const mostSeconds = 86_400;

/** Delivers what is due, at least once and in order within a stream; answers how many were tried. */
export async function deliverMails(queue: OutboxQueue, send: Send, options: DeliverOptions): Promise<number> {
  let tried = 0;
  for (;;) {
    const claimed = await queue.claim(options.name, leaseSeconds, 20);
    if (claimed.length === 0) return tried;
    tried += claimed.length;
    for (const row of claimed) await deliverOne(queue, send, row, options);
  }
}

async function deliverOne(
  queue: OutboxQueue,
  send: Send,
  row: Claimed,
  { speak, publicUrl, invite }: DeliverOptions,
): Promise<void> {
  try {
    if (row.kind !== 'mail') throw new Error(`No way to deliver ${row.kind}`);
    const payload = await withInvitation(row.payload, invite);
    if (payload === null) return await queue.done(row.id);
    const mail = composeMail(payload, speak(readLanguage(String(row.payload['language'])) ?? 'en'), publicUrl);
    await send({ ...mail, messageId: messageIdOf(row, publicUrl) });
    await queue.done(row.id);
  } catch (error) {
    await queue.failed(row.id, (error as Error).message, row.attempts >= mostTries ? null : retrySeconds(row));
  }
}

/** 5 s · 3^n up to a day, spread by a tenth so that a mail server that comes back is not run over. */
function retrySeconds({ attempts, id }: Claimed): number {
  const spread = 1 + ((id * 7919) % 100) / 1000;
  return Math.min(mostSeconds, 5 * 3 ** (attempts - 1) * spread);
}

const messageIdOf = (row: Claimed, publicUrl: string | null): string =>
  `<${row.stream.replaceAll('/', '.')}.${row.streamSeq}.${row.sub}@${publicUrl === null ? 'localhost' : new URL(publicUrl).hostname}>`;

/** The link of an invitation is made here, when it is sent: the outbox holds no way in. Null: not to be sent any more. */
async function withInvitation(
  payload: Record<string, unknown>,
  invite: DeliverOptions['invite'],
): Promise<Record<string, unknown> | null> {
  const id = payload['invites'];
  if (typeof id !== 'string') return payload;
  if (invite === undefined) throw new Error('No way to invite from here');
  const path = await invite({ id, email: String(payload['to']), name: String(payload['name']) });
  return path === null ? null : { ...payload, path };
}
