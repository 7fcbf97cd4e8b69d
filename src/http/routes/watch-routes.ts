import type { Hono } from 'hono';
import * as contract from '../../contract/watch.ts';
import { attainmentLines } from '../../usecases/desk/attainment-lines.ts';
import { askedPeriod, readAttainment } from '../../usecases/desk/read-attainment.ts';
import { watchDesk } from '../../usecases/desk/watch-desk.ts';
import type { OutcomePlace } from '../../usecases/ports/attainment.ts';
import { attainmentCsv } from '../csv/attainment-csv.ts';
import { inNameOfStaff } from '../in-name-of.ts';
import { mount } from '../mount.ts';
import type { Services } from '../services.ts';

/** For who keeps the promises: what is about to break, and what was kept. */
export function watchRoutes(app: Hono, services: Services): void {
  mount(app, services, contract.watchDesk, (call) =>
    inNameOfStaff(call, (tx, actor) => watchDesk(tx, actor, call.query.edition, call)),
  );
  mount(app, services, contract.readAttainment, (call) =>
    inNameOfStaff(call, (tx, actor) => readAttainment(tx, actor, call.query, call)),
  );
  mount(app, services, contract.exportAttainment, async (call) => {
    const { actor, query, circumstances } = call;
    if (actor.kind !== 'staff') return { refused: { reason: 'needs-staff' } };
    const period = askedPeriod(actor, query, circumstances);
    if ('refused' in period) return period;
    let after: OutcomePlace | null = null;
    let isLast = false;
    const lines = attainmentCsv(async () => {
      if (isLast) return null;
      const found = await services.transactions.forStaff(actor, (tx) =>
        attainmentLines(tx, query.edition, period.done, after, circumstances),
      );
      after = found.next;
      isLast = found.next === null;
      return found.lines;
    });
    return new Response(lines, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="attainment-${query.edition}-${query.from}-${query.to}.csv"`,
        'cache-control': 'no-store',
      },
    });
  });
}
