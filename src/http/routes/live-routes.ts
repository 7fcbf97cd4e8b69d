import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { followLive } from '../../contract/desk.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { actionsIn } from '../../domain/access/may.ts';
import type { LiveChange } from '../../usecases/ports/live.ts';
import { mount } from '../mount.ts';
import type { Services } from '../services.ts';

const heartbeatMs = 20_000;

/** Server-sent events: that a request changed, never what it says. Each change is authorised for its reader. */
export function liveRoutes(app: Hono, services: Services): void {
  mount(app, services, followLive, async ({ actor, c, query }) => {
    const last = Number(c.req.header('last-event-id') ?? Number.NaN);
    return streamSSE(c, async (stream) => {
      const waiting: LiveChange[] = [];
      let wake: () => void = () => {};
      const stop = services.live.follow((change) => {
        waiting.push(change);
        wake();
      });
      stream.onAbort(() => {
        stop();
        wake();
      });
      const missed = Number.isSafeInteger(last) ? await services.live.after(last) : [];
      if (missed === null) await stream.writeSSE({ event: 'gap', data: '', id: String(services.live.head()) });
      else waiting.unshift(...missed);
      await stream.writeSSE({
        event: 'hello',
        data: '',
        id: String(Math.max(services.live.head(), Number.isSafeInteger(last) ? last : 0)),
      });
      let sent = Number.isSafeInteger(last) ? last : -1;
      while (!stream.aborted) {
        for (const change of waiting.splice(0)) {
          if (change.n <= sent) continue;
          sent = change.n;
          if (!maySee(actor, change, query.edition)) continue;
          await stream.writeSSE({
            event: 'change',
            id: String(change.n),
            data: JSON.stringify({ requestId: change.requestId, seq: change.seq, kind: change.kind }),
          });
        }
        await Promise.race([
          new Promise<void>((resolve) => {
            wake = resolve;
            if (waiting.length > 0) resolve();
          }),
          stream
            .sleep(heartbeatMs)
            .then(() => (stream.aborted ? undefined : stream.writeSSE({ event: 'beat', data: '' }))),
        ]);
      }
      stop();
    });
  });
}

/** The desk hears of its editions; the customer's side of its organisations, and nothing that support keeps to itself. */
function maySee(actor: Actor, change: LiveChange, edition: string | undefined): boolean {
  if (actor.kind === 'staff')
    return (
      (actor.staffKind === 'agent' || actor.staffKind === 'supervisor') &&
      actor.editions.includes(change.editionId) &&
      (edition === undefined || edition === change.editionId)
    );
  if (actor.kind !== 'person' || change.audience !== 'all') return false;
  return actionsIn(actor, change.orgId)?.includes('requests.manage') === true;
}
