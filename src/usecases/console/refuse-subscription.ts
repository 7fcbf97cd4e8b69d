import type { Edition } from '../../domain/edition/edition.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import type { Subscription } from '../../domain/subscription/subscription.ts';
import type { Refusal } from '../outcome.ts';
import type { Tx } from '../ports.ts';
import { refuseChoice } from './refuse-facts.ts';

/** Why an organisation cannot have this subscription: a plan that the edition lacks, a trial of what is not tried, a seller that is no partner. */
export async function refuseSubscription(
  tx: Tx,
  edition: Edition,
  organisation: Organisation,
  asked: Pick<Subscription, 'plan' | 'standing' | 'partnerOrgId' | 'startedOn' | 'endsOn'>,
): Promise<Refusal | null> {
  const plan = edition.plans.find((one) => one.key === asked.plan);
  if (plan === undefined)
    return refuseChoice(
      'plan',
      asked.plan,
      edition.plans.map((one) => one.key),
    );
  if (asked.standing === 'trial' && !plan.trial)
    return { reason: 'unknown-choice', field: 'standing', came: 'trial', expected: ['paid'] };
  return (
    refuseTerm(asked) ??
    (asked.partnerOrgId === null ? null : refusePartner(tx, edition, organisation, asked.partnerOrgId, 'partnerOrgId'))
  );
}

/** Dates of a term that end before they start. */
export const refuseTerm = ({ startedOn, endsOn }: { startedOn: string; endsOn: string | null }): Refusal | null =>
  endsOn !== null && endsOn < startedOn
    ? { reason: 'ends-before-it-starts', field: 'endsOn', came: endsOn, startedOn }
    : null;

/** Whether `partnerOrgId` is a partner who can have a part in this organisation at all. */
export async function refusePartner(
  tx: Tx,
  edition: Edition,
  organisation: Organisation,
  partnerOrgId: string,
  field: string | null,
): Promise<Refusal | null> {
  const at = field === null ? {} : { field };
  if (edition.partner.mode === 'none') return { reason: 'no-partners', ...at };
  const partner = await tx.organisations.find(partnerOrgId);
  const isPartner =
    partner?.kind === 'partner' && partner.editionId === organisation.editionId && partner.orgId !== organisation.orgId;
  return isPartner ? null : { reason: 'not-a-partner', ...at };
}
