import { deskKinds } from '../../domain/access/may.ts';
import { type WarningDue, warningsDue } from '../../domain/clock/warnings-due.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { Staff } from '../../domain/staff/staff.ts';
import type { Circumstances, Transactions, Tx } from '../ports.ts';
import { recordChange } from '../request/record-change.ts';

const mostAtOnce = 200;

/**
 * Records what became of clocks whose time has come, each request in a transaction of its own, found over an index: a
 * breach is put down at its own instant however late the sweeper comes, a warning once. Answers how many it looked at.
 */
export async function sweepClocks(transactions: Transactions, circumstances: Circumstances): Promise<number> {
  const due = await transactions.forWorker((tx) => tx.requests.withClocksToCheck(circumstances.now, mostAtOnce));
  for (const id of due) await transactions.forWorker((tx) => sweepRequest(tx, id, circumstances));
  return due.length;
}

async function sweepRequest(tx: Tx, id: string, circumstances: Circumstances): Promise<void> {
  const request = await tx.requests.lock(id);
  const holdings = request === null ? null : await tx.organisations.holdings(request.orgId);
  if (request === null || holdings === null) return;
  const history = await tx.requests.events(request.orgId, id);
  const { policies, now } = circumstances;
  const warnings = warningsDue(
    history,
    (version) => policies.at(request.editionId, version),
    policies.current(request.editionId).edition.warnings,
    now,
  );
  const by = { actorKind: 'system', actorId: null, actorName: '' } as const;
  const written = await recordChange(
    tx,
    by,
    holdings.organisation,
    history,
    {
      request,
      events: warnings.map(({ clock, cycle, dueAt, percent, whom }) => ({
        kind: 'clock.warned',
        audience: 'support',
        data: { clock, cycle, dueAt, percent, whom },
      })),
      facts: [{ kind: 'due-passed' }],
    },
    circumstances,
  );
  await mailWarnings(tx, written, warnings);
}

/** The owner hears of what an agent is warned of (nobody yet: all who could take it see it in the queue), supervisors of the rest. */
async function mailWarnings(tx: Tx, request: ServiceRequest, warnings: readonly WarningDue[]): Promise<void> {
  if (warnings.length === 0) return;
  const staff = (await tx.staff.all()).filter(
    (one) => one.state === 'active' && one.editions.includes(request.editionId) && deskKinds.includes(one.kind),
  );
  const hears = (warning: WarningDue, one: Staff) =>
    warning.whom === 'agent' ? one.staffId === request.ownerId : one.kind === 'supervisor';
  await tx.outbox.add(
    warnings.flatMap((warning, index) =>
      staff
        .filter((one) => hears(warning, one))
        .map((one) => ({
          orgId: request.orgId,
          editionId: request.editionId,
          requestId: request.id,
          stream: `${request.id}/warning/${one.staffId}`,
          streamSeq: request.lastSeq,
          sub: index,
          kind: 'mail',
          payload: {
            template: 'clock-warned',
            to: one.email,
            name: one.name,
            language: one.language,
            number: request.number,
            percent: warning.percent,
            clock: warning.clock,
            dueAt: warning.dueAt,
            zone: one.zone,
            path: `/desk/requests/${request.id}`,
          },
        })),
    ),
  );
}
