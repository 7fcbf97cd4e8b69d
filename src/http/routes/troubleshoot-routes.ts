import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import * as contract from '../../contract/troubleshoot.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { matchTroubleshooters } from '../../domain/troubleshoot/match-troubleshooters.ts';
import type { LookUps } from '../../usecases/ports/dns.ts';
import type { Who } from '../../usecases/ports/identity.ts';
import { addDomain } from '../../usecases/troubleshoot/add-domain.ts';
import { dueCheck, recordCheck } from '../../usecases/troubleshoot/check-domain.ts';
import { lookUpDomain } from '../../usecases/troubleshoot/look-up-domain.ts';
import { findDomain, listDomains } from '../../usecases/troubleshoot/own-domains.ts';
import { isProofOpen, proveDomain } from '../../usecases/troubleshoot/prove-domain.ts';
import { removeDomain } from '../../usecases/troubleshoot/remove-domain.ts';
import { viewDomain } from '../../usecases/troubleshoot/view-domain.ts';
import { viewRelated } from '../../usecases/troubleshoot/view-related.ts';
import { viewTroubleshooter, viewTroubleshooterLine } from '../../usecases/troubleshoot/view-troubleshooter.ts';
import { inNameOfPerson } from '../in-name-of.ts';
import { type Calling, mount } from '../mount.ts';
import type { Services } from '../services.ts';
import { unknownEdition } from './health-routes.ts';

/** Troubleshooters are read by everybody; domains are looked up for those who manage an organisation's requests. */
export function troubleshootRoutes(app: Hono, services: Services): void {
  const { dns, policies, troubleshooting } = services;
  const editionFor = (who: Who | null, asked: string | undefined): string =>
    who?.kind === 'person' ? who.editionId : (asked ?? services.options.defaultEdition);

  mount(app, services, contract.listTroubleshooters, async ({ who, query, language }) => {
    const edition = editionFor(who, query.edition);
    if (!policies.keys().includes(edition)) return { refused: unknownEdition(services, edition) };
    const all = troubleshooting.of(edition)?.troubleshooters ?? [];
    const found = query.q === undefined ? all : matchTroubleshooters(all, query.q);
    return {
      items: found
        .filter(({ articles }) => query.article === undefined || articles.includes(query.article))
        .map((one) => viewTroubleshooterLine(one, language)),
    };
  });
  mount(app, services, contract.readTroubleshooter, async ({ who, params, query, language }) => {
    const key = editionFor(who, query.edition);
    if (!policies.keys().includes(key)) return { refused: unknownEdition(services, key) };
    const all = troubleshooting.of(key);
    const one = all?.troubleshooters.find((troubleshooter) => troubleshooter.key === params.key);
    if (!all || one === undefined) return { refused: { reason: 'not-found' } };
    return viewTroubleshooter(one, all, policies.current(key).edition, language);
  });
  mount(app, services, contract.listRelated, async ({ who, query, language }) => {
    const edition = editionFor(who, query.edition);
    if (!policies.keys().includes(edition)) return { refused: unknownEdition(services, edition) };
    return { items: viewRelated(troubleshooting, edition, query.path, language) };
  });

  mount(app, services, contract.listDomains, async (call) => {
    const own = await inNameOfPerson(call, (tx, actor) => listDomains(tx, actor, call.query.organisation ?? null));
    return 'refused' in own ? own : { items: own.map((domain) => viewDomain(domain, dns)) };
  });
  mount(app, services, contract.addDomain, async (call) => {
    const token = randomBytes(16).toString('hex');
    const added = await inNameOfPerson(call, (tx, actor) =>
      addDomain(tx, actor, call.body, token, { ...call.circumstances, dns }),
    );
    return 'refused' in added ? added : viewDomain(added, dns);
  });
  mount(app, services, contract.proveDomain, async (call) => {
    const domain = await inNameOfPerson(call, (tx, actor) => findDomain(tx, actor, call.params.id));
    if ('refused' in domain) return domain;
    if (!isProofOpen(domain)) return viewDomain(domain, dns);
    if (await looksUpTooOften(call, domain.orgId)) return { refused: { reason: 'too-many-look-ups' } };
    const texts = await lookedUp(services, (lookUps) => lookUps.texts(domain.name));
    const proved = await inNameOfPerson(call, (tx, actor) =>
      proveDomain(tx, actor, domain.id, texts, Math.random(), call.circumstances),
    );
    return 'refused' in proved ? proved : viewDomain(proved, dns);
  });
  mount(app, services, contract.removeDomain, (call) =>
    inNameOfPerson(call, (tx, actor) => removeDomain(tx, actor, call.params.id, call.circumstances)),
  );
  mount(app, services, contract.checkDomain, async (call) => {
    const asked = { ...call.params, ...call.body };
    const due = await inNameOfPerson(call, (tx, actor) => dueCheck(tx, actor, asked, troubleshooting));
    if ('refused' in due) return due;
    if (await looksUpTooOften(call, due.domain.orgId)) return { refused: { reason: 'too-many-look-ups' } };
    const judged = await lookedUp(services, (lookUps) => lookUpDomain(lookUps, due.domain.name, due.checks, due.mail));
    return inNameOfPerson(call, (tx, actor) =>
      recordCheck(tx, actor, asked, due.domain, judged, { ...call.circumstances, now: services.clock() }),
    );
  });
}

/** Outside any transaction: a connection must not wait for strangers' name servers. */
async function lookedUp<T>({ dns }: Services, ask: (lookUps: LookUps) => Promise<T>): Promise<T> {
  const lookUps = dns.begin();
  try {
    return await ask(lookUps);
  } finally {
    lookUps.end();
  }
}

/** Counts a look-up against the organisation and against the person, so that one cannot use up what all may. */
async function looksUpTooOften({ actor, services }: Calling, orgId: Id): Promise<boolean> {
  if (!services.options.rateLimits || actor.kind !== 'person') return false;
  const most = services.options.domainChecksPerHour;
  const mine = await services.identity.hit(`look-up:${actor.personId}`, 3_600);
  if (mine > Math.ceil(most / 2)) return true;
  return (await services.identity.hit(`look-up:${orgId}`, 3_600)) > most;
}
