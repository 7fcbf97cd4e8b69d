import type { z } from 'zod';
import type { readOrganisationCard as route } from '../../contract/desk.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { deskKinds, refuseStaff } from '../../domain/access/may.ts';
import { may } from '../../domain/edition/may.ts';
import { servicesOf } from '../../domain/health/services-of.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { inForce } from '../../domain/subscription/subscription.ts';
import { localDate } from '../../domain/time/local-date.ts';
import { formFacts } from '../intake/form-facts.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';
import type { InWords } from '../request/show-request.ts';
import { summarise } from '../request/view-request.ts';
import { supportReader } from './list-desk.ts';

/** The organisation beside the conversation: plan, agreement, what they may ask, what touches them, who they are. On record. */
export async function readOrganisationCard(
  tx: Tx,
  actor: StaffActor,
  orgId: Id,
  words: InWords,
): Promise<Outcome<z.output<(typeof route)['response']>>> {
  const holdings = await tx.organisations.holdings(orgId);
  if (holdings === null) return refused({ reason: 'not-found' });
  const { organisation } = holdings;
  const denied = refuseStaff(actor, deskKinds, organisation.editionId);
  if (denied !== null) return refused(denied);
  const { now, newId, policies } = words.circumstances;
  const { edition } = policies.current(organisation.editionId);
  const { language } = words;
  await tx.audit.add({
    orgId,
    at: now,
    id: newId(),
    editionId: organisation.editionId,
    actorKind: actor.staffKind,
    actorId: actor.staffId,
    actorName: actor.name,
    verb: 'organisation.read',
    subjectId: orgId,
    reading: 'read',
    data: {},
  });
  const date = localDate(now, organisation.zone);
  const people = await tx.organisations.people(orgId);
  const requests = await tx.lists.portal({ orgId, state: 'all' }, null, 8);
  const services = servicesOf(edition, holdings.subscriptions, date);
  const issues = (await tx.health.current(organisation.editionId)).filter((issue) =>
    issue.services.some((service) => services.includes(service)),
  );
  const facts = formFacts(edition, holdings, null, words);
  const partner = holdings.partners[0];
  return {
    done: {
      id: orgId,
      name: organisation.name,
      country: organisation.country,
      zone: organisation.zone,
      language: organisation.language,
      edition: organisation.editionId,
      subscriptions: holdings.subscriptions
        .filter((one) => inForce(one, date))
        .map((one) => ({
          id: one.id,
          name: edition.plans.find((plan) => plan.key === one.plan)?.name[language] ?? one.plan,
          seats: one.seats,
          standing: one.standing,
          partner: holdings.partners.find((organisation) => organisation.orgId === one.partnerOrgId)?.name ?? null,
        })),
      agreements: holdings.agreements
        .filter((one) => inForce(one, date))
        .map((one) => ({
          key: one.kind,
          name: edition.agreements.find((agreement) => agreement.key === one.kind)?.name[language] ?? one.kind,
        })),
      partner: partner === undefined ? null : { name: partner.name, phone: partner.phone, email: partner.email },
      people: people
        .filter((one) => one.state === 'active')
        .map((one) => ({
          id: one.personId,
          name: one.name,
          email: one.email,
          phone: one.phone,
          roles: one.roles.map((role) => edition.roles.find((known) => known.key === role)?.name[language] ?? role),
          mayAsk: may(edition, one.roles).has('requests.manage'),
        })),
      requests: requests.map((row) => summarise(row, supportReader(actor, words))),
      issues: issues.map((issue) => ({
        id: issue.id,
        number: issue.number,
        title: issue.title[language] ?? issue.title.en,
      })),
      severities: facts.severities,
      topics: facts.topics,
      contactMethods: facts.contactMethods,
      impact: facts.impact,
      services: facts.services,
    },
  };
}
