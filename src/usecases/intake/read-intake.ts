import type { IntakeView } from '../../contract/intake.ts';
import type { PersonActor } from '../../domain/access/actor.ts';
import { actionsIn } from '../../domain/access/may.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { may } from '../../domain/edition/may.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Language } from '../../domain/language/language.ts';
import { inForce } from '../../domain/subscription/subscription.ts';
import { localDate } from '../../domain/time/local-date.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Holdings } from '../ports/organisations.ts';
import type { Tx } from '../ports.ts';
import type { InWords } from '../request/show-request.ts';
import { formFacts } from './form-facts.ts';

/** Everything the form needs. Who may not ask hears who can, and where else to go: never a dead end. */
export async function readIntake(
  tx: Tx,
  actor: PersonActor,
  asked: { organisation?: Id | undefined },
  words: InWords,
): Promise<Outcome<IntakeView>> {
  const orgId = asked.organisation ?? actor.orgId;
  const held = actionsIn(actor, orgId);
  const holdings = held === null ? null : await tx.organisations.holdings(orgId);
  if (held === null || holdings === null) return refused({ reason: 'not-found' });
  const { organisation } = holdings;
  const { edition } = words.circumstances.policies.current(organisation.editionId);
  const { language, say } = words;
  const date = localDate(words.circumstances.now, organisation.zone);
  const me = await tx.organisations.person(actor.orgId, actor.personId);
  const facts = formFacts(edition, holdings, null, words);
  const subscriptions = holdings.subscriptions.filter((one) => inForce(one, date));
  return {
    done: {
      ...facts,
      // A person asks only about the topics that their roles carry.
      topics: facts.topics.filter((topic) =>
        held.includes(edition.topics.find((one) => one.key === topic.key)?.action ?? 'requests.manage'),
      ),
      organisation: { id: orgId, name: organisation.name },
      edition: { key: edition.key, name: edition.name[language] },
      refusal: held.includes('requests.manage') ? null : await refusalFor(tx, edition, orgId, words),
      partner: partnerCard(edition, holdings, date),
      subscriptions: subscriptions.map((one) => ({
        id: one.id,
        name: edition.plans.find((plan) => plan.key === one.plan)?.name[language] ?? one.plan,
        standing: one.standing,
        seats: one.seats,
        partner: holdings.partners.find((partner) => partner.orgId === one.partnerOrgId)?.name ?? null,
      })),
      contact: { name: actor.name, email: actor.email, phone: me?.phone ?? null },
      country: organisation.country,
    },
  };

  async function refusalFor(
    tx: Tx,
    edition: Edition,
    orgId: Id,
    { language }: { language: Language },
  ): Promise<NonNullable<IntakeView['refusal']>> {
    const people = await tx.organisations.people(orgId);
    return {
      words: say('server:intake.not-an-administrator', { organisation: organisation.name }),
      administrators: people
        .filter((one) => one.state === 'active' && may(edition, one.roles).has('requests.manage'))
        .map(({ name, email, phone }) => ({ name, email, phone })),
      elsewhere: [edition.links.community, edition.links.consumer]
        .filter((link) => link !== null)
        .map((link) => ({ name: link.name[language], url: link.address })),
    };
  }
}

/** The partner that sold something in force; where the edition requires it and nothing was bought directly, the vendor's way is closed. */
export function partnerCard(edition: Edition, holdings: Holdings, date: string): IntakeView['partner'] {
  if (edition.partner.mode === 'none') return null;
  const current = holdings.subscriptions.filter((one) => inForce(one, date));
  const sold = current.find((one) => one.partnerOrgId !== null);
  const partner = holdings.partners.find((one) => one.orgId === sold?.partnerOrgId);
  if (partner === undefined) return null;
  const direct = current.some((one) => one.partnerOrgId === null);
  return {
    name: partner.name,
    phone: partner.phone,
    email: partner.email,
    website: partner.website,
    vendorRoute: edition.partner.mode === 'first' || direct,
  };
}
