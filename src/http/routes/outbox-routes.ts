import type { Hono } from 'hono';
import { listOutbox, replayOutbox } from '../../contract/desk.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import { readLanguage } from '../../domain/language/language.ts';
import { composeMail } from '../../usecases/mail/compose-mail.ts';
import type { OutboxLine } from '../../usecases/ports/outbox-desk.ts';
import { mount } from '../mount.ts';
import type { Services } from '../services.ts';

/** The outbox for the operator: sees, edits nothing, replays. */
export function outboxRoutes(app: Hono, services: Services): void {
  mount(app, services, listOutbox, async ({ actor, query }) => {
    const denied = refuseStaff(actor, ['operator'], query.edition);
    if (denied !== null) return { refused: denied };
    const before = query.cursor === undefined ? null : Number(query.cursor);
    const lines = await services.outbox.list(query.edition, query.state === 'set-aside', before, query.limit);
    return {
      items: lines.map(view),
      next: lines.length < query.limit ? null : String(lines.at(-1)?.id),
      mailsLeave: services.options.mailsLeave,
    };
  });
  mount(app, services, replayOutbox, async ({ actor, params }) => {
    if (actor.kind !== 'staff') return { refused: { reason: 'needs-staff' } };
    const found = await services.outbox.replay(actor.editions, params.id);
    services.nudge();
    return found ? null : { refused: { reason: 'not-found' } };
  });

  const view = ({ payload, ...line }: OutboxLine) => {
    const mail =
      line.kind === 'mail'
        ? composeMail(
            payload,
            services.speak(readLanguage(String(payload['language'])) ?? 'en'),
            services.options.mailUrl,
          )
        : null;
    return { ...line, to: mail?.to ?? null, subject: mail?.subject ?? null, text: mail?.text ?? null };
  };
}
