import type { z } from 'zod';
import type { proposeSeverity as route } from '../../contract/intake.ts';
import type { PersonActor } from '../../domain/access/actor.ts';
import { refuseForOrganisation } from '../../domain/access/may.ts';
import { clockStepsFor } from '../../domain/clock/clock-steps-for.ts';
import { replayClocks } from '../../domain/clock/replay-clocks.ts';
import { findTarget } from '../../domain/edition/find-target.ts';
import { proposeSeverity as propose } from '../../domain/edition/propose-severity.ts';
import { refuseSeverity } from '../../domain/edition/refuse-severity.ts';
import { entitlementOf } from '../../domain/subscription/entitlement.ts';
import { localDate } from '../../domain/time/local-date.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';
import { noDueWords } from '../request/clock-words.ts';
import { severityRefusalWords } from '../request/severity-words.ts';
import type { InWords } from '../request/show-request.ts';
import { expectedWait } from './expected-wait.ts';

type Asked = z.output<(typeof route)['body']>;

/** What the impact answers propose as far as the contract allows, what it promises if sent now, and the wait. */
export async function proposeSeverity(
  tx: Tx,
  actor: PersonActor,
  asked: Asked,
  words: InWords,
): Promise<Outcome<z.output<(typeof route)['response']>>> {
  const orgId = asked.organisation ?? actor.orgId;
  const denied = refuseForOrganisation(actor, orgId, 'requests.manage');
  const holdings = denied === null ? await tx.organisations.holdings(orgId) : null;
  if (denied !== null || holdings === null) return refused(denied ?? { reason: 'not-found' });
  const { organisation } = holdings;
  const policy = words.circumstances.policies.current(organisation.editionId);
  const { edition } = policy;
  const { now } = words.circumstances;
  if (!edition.topics.some((one) => one.key === asked.topic))
    return refused({
      reason: 'unknown-choice',
      field: 'topic',
      came: asked.topic,
      expected: edition.topics.map((one) => one.key),
    });
  if (asked.severity !== undefined && !edition.severities.some((one) => one.key === asked.severity))
    return refused({
      reason: 'unknown-choice',
      field: 'severity',
      came: asked.severity,
      expected: edition.severities.map((one) => one.key),
    });

  const entitlement = entitlementOf(edition, holdings, asked.subscription ?? null, localDate(now, organisation.zone));
  const proposal = propose(edition, asked.topic, entitlement, asked.impact);
  const wanted = asked.severity ?? proposal.wouldBe;
  const limit = refuseSeverity(edition, asked.topic, entitlement, wanted);
  const severity = asked.severity !== undefined && limit === null ? asked.severity : proposal.severity;
  const about = { topic: asked.topic, severity, planFamily: entitlement.family, country: organisation.country };
  const target = findTarget(edition, { topic: asked.topic, severity, family: entitlement.family });
  const policyOf = (version: number) => words.circumstances.policies.at(edition.key, version);
  const started = clockStepsFor(
    { kind: 'opened' },
    { policy, zone: organisation.zone, request: { ...about, state: 'open' }, history: [], now, policyOf },
  ).map(({ kind, ...data }, index) => ({ seq: index + 1, at: now, actorKind: 'customer', actorId: null, kind, data }));
  const clock = replayClocks(started, policyOf, now).find((one) => one.clock === 'initial-response');
  const noDue = clock === undefined ? null : noDueWords(clock, edition, words);
  return {
    done: {
      severity,
      limited:
        limit === null
          ? null
          : { severity: wanted, code: limit.reason, words: severityRefusalWords(limit, wanted, edition, words) },
      target:
        target === null
          ? { kind: 'none', dueAt: null, words: words.say('server:target.none') }
          : {
              kind: target.kind,
              dueAt: clock?.dueAt ?? null,
              words: [target.reads[words.language], ...(noDue === null ? [] : [noDue])].join(' '),
            },
      wait: await expectedWait(tx, edition, about, words),
    },
  };
}
