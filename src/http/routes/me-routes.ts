import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import * as contract from '../../contract/me.ts';
import type { Action, Actor } from '../../domain/access/actor.ts';
import { actionsIn } from '../../domain/access/may.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { later } from '../../domain/time/instant.ts';
import { hashOfToken, newBearerToken } from '../../usecases/me/bearer-token.ts';
import { saveProfile } from '../../usecases/me/save-profile.ts';
import { inNameOf } from '../in-name-of.ts';
import { type Calling, mount } from '../mount.ts';
import type { Services } from '../services.ts';

/** Who is asking, their profile and their bearer tokens. */
export function meRoutes(app: Hono, services: Services): void {
  mount(app, services, contract.readMe, async (call) => viewMe(call));
  mount(app, services, contract.saveProfile, async (call) => {
    const saved = await inNameOf(call, (tx, actor) => saveProfile(tx, actor, call.body, call.circumstances));
    if (saved !== null && 'refused' in saved) return saved;
    const me = viewMe(call);
    return { ...me, language: call.body.language ?? me.language, zone: call.body.zone ?? me.zone };
  });
  mount(app, services, contract.listTokens, async ({ actor }) => ({
    items: await services.identity.tokens(idOf(actor)),
  }));
  mount(app, services, contract.makeToken, async ({ actor, body, circumstances }) => {
    const { token, kept } = newBearerToken({ personId: idOf(actor), ...body }, randomBytes(24), circumstances);
    await services.identity.addToken(kept);
    const { personId: _person, hash: _hash, ...shown } = kept;
    return { ...shown, token };
  });
  mount(app, services, contract.makePaneToken, async ({ actor, body, now, circumstances }) => {
    const token = `mg_${randomBytes(24).toString('base64url')}`;
    const expiresAt = later(now, body.minutes * 60_000);
    await services.identity.addToken({
      id: circumstances.newId(),
      name: 'Help pane',
      createdAt: now,
      expiresAt,
      lastUsedAt: null,
      personId: idOf(actor),
      hash: hashOfToken(token),
    });
    return { token, expiresAt };
  });
  mount(app, services, contract.revokeToken, async ({ actor, params, now }) =>
    (await services.identity.revokeToken(idOf(actor), params.id, now)) ? null : { refused: { reason: 'not-found' } },
  );
}

const idOf = (actor: Actor): Id =>
  actor.kind === 'staff' ? actor.staffId : actor.kind === 'person' ? actor.personId : '';

function viewMe({ actor, who, language, services }: Calling): contract.MeView {
  const { policies, options } = services;
  const editionKey =
    who?.kind === 'person'
      ? who.editionId
      : who?.kind === 'staff'
        ? (who.editions[0] ?? options.defaultEdition)
        : options.defaultEdition;
  const { edition } = policies.current(editionKey);
  const nameOf = (key: string) => policies.current(key).edition.name[language];
  return {
    kind: actor.kind,
    id: idOf(actor) || null,
    name: who?.name ?? '',
    email: who?.email ?? '',
    // The profile's own; the words beside it are in the language of the call.
    language: who?.language ?? language,
    zone: who?.zone ?? edition.zone,
    example: options.example,
    edition: { key: edition.key, name: edition.name[language], product: edition.product[language] },
    person:
      who?.kind !== 'person' || actor.kind !== 'person'
        ? null
        : {
            organisation: {
              id: who.orgId,
              name: who.orgName,
              kind: who.orgKind,
              country: who.country,
              actions: [...actor.actions],
            },
            actsFor: who.delegations.map((one) => ({
              id: one.orgId,
              name: one.name,
              actions: [...(actionsIn(actor, one.orgId) ?? [])] as Action[],
            })),
          },
    staff:
      who?.kind !== 'staff'
        ? null
        : {
            kind: who.staffKind,
            editions: who.editions
              .filter((key) => policies.keys().includes(key))
              .map((key) => ({ key, name: nameOf(key) })),
          },
  };
}
