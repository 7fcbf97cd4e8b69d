import type { Hono } from 'hono';
import * as contract from '../../contract/health.ts';
import { deskKinds, refuseForOrganisation, refuseStaff } from '../../domain/access/may.ts';
import { servicesOf } from '../../domain/health/services-of.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { localDate } from '../../domain/time/local-date.ts';
import { followIssue } from '../../usecases/health/follow-issue.ts';
import { postIssue, updateIssue } from '../../usecases/health/post-issue.ts';
import { readHealth, viewIssue } from '../../usecases/health/read-health.ts';
import type { Refusal } from '../../usecases/outcome.ts';
import { inNameOf, inNameOfPerson, inNameOfStaff } from '../in-name-of.ts';
import { type Call, mount } from '../mount.ts';
import type { Services } from '../services.ts';

/** Service health: read by all, kept by communicators. */
export function healthRoutes(app: Hono, services: Services): void {
  mount(app, services, contract.readHealth, (call) => {
    const { actor, query } = call;
    if (actor.kind === 'person') return healthOfOrganisation(call, query.organisation ?? actor.orgId);
    const edition =
      query.edition ?? (actor.kind === 'staff' ? actor.editions[0] : undefined) ?? services.options.defaultEdition;
    if (!services.policies.keys().includes(edition))
      return Promise.resolve({ refused: unknownEdition(services, edition) });
    return services.transactions.forWorker((tx) =>
      readHealth(
        tx,
        services.policies.current(edition).edition,
        { services: null, past: query.past, typed: query.q ?? null, followed: [] },
        call,
      ),
    );
  });
  mount(app, services, contract.followIssue, (call) =>
    inNameOfPerson(call, (tx, actor) => followIssue(tx, actor, call.params.id, call.body.follow, call.now)),
  );
  mount(app, services, contract.listIssues, (call) =>
    inNameOfStaff(call, async (tx, actor) => {
      const denied = refuseStaff(actor, [...deskKinds, 'communicator'], call.query.edition);
      if (denied !== null) return { refused: denied };
      const { edition } = services.policies.current(call.query.edition);
      const view = await readHealth(tx, edition, { services: null, past: 30, typed: null, followed: [] }, call);
      const named = (one: { key: string; name: Record<typeof call.language, string> }) => ({
        key: one.key,
        name: one.name[call.language],
      });
      return {
        done: {
          items: [...view.current, ...view.past],
          services: edition.services.map(named),
          statuses: edition.health.statuses.map(named),
        },
      };
    }),
  );
  mount(app, services, contract.postIssue, (call) =>
    inNameOfStaff(call, async (tx, actor) => {
      const posted = await postIssue(tx, actor, call.body, call.circumstances);
      return 'refused' in posted
        ? posted
        : { done: viewIssue(posted.done, services.policies.current(posted.done.editionId).edition, call.language, []) };
    }),
  );
  mount(app, services, contract.updateIssue, (call) =>
    inNameOf(call, async (tx, actor) => {
      if (actor.kind !== 'staff') return { refused: { reason: 'needs-staff' } };
      const updated = await updateIssue(tx, actor, call.params.id, call.body, call.circumstances);
      return 'refused' in updated
        ? updated
        : {
            done: viewIssue(updated.done, services.policies.current(updated.done.editionId).edition, call.language, []),
          };
    }).finally(services.nudge),
  );
}

function healthOfOrganisation(call: Call<typeof contract.readHealth>, orgId: Id) {
  return inNameOfPerson(call, async (tx, actor) => {
    const denied = refuseForOrganisation(actor, orgId, null);
    const holdings = denied === null ? await tx.organisations.holdings(orgId) : null;
    if (denied !== null || holdings === null) return { refused: denied ?? { reason: 'not-found' } };
    const { edition } = call.services.policies.current(holdings.organisation.editionId);
    // A partner that names no customer hears of every service its customers may have.
    const isOverall = actor.orgKind === 'partner' && orgId === actor.orgId;
    const services = isOverall
      ? null
      : servicesOf(edition, holdings.subscriptions, localDate(call.now, holdings.organisation.zone));
    const followed = await tx.health.followedBy(actor.orgId, actor.personId);
    return {
      done: await readHealth(
        tx,
        edition,
        { services, past: call.query.past, typed: call.query.q ?? null, followed },
        call,
      ),
    };
  });
}

export const unknownEdition = (services: Services, came: string): Refusal => ({
  reason: 'unknown-choice',
  field: 'edition',
  came,
  expected: services.policies.keys(),
});
