import { randomBytes, randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { allowLogin } from '../../src/adapters/postgres/allow-login.ts';
import type { Id } from '../../src/domain/id/uuid.ts';
import type { Language } from '../../src/domain/language/language.ts';
import type { StaffKind } from '../../src/domain/staff/staff.ts';
import { type AppOptions, type RunningApp, startApp } from '../../src/main.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { newDatabase, type TestDatabase } from './postgres.ts';

export type Who = { id: Id; name: string; email: string; cookie: string; orgId: Id | null };
type Answer = { status: number; headers: Headers; body: any };

/** A whole Madoguchi of a test's own: its database, its clock, real HTTP. Close it in `afterAll`. */
export async function newWorld(options: {
  now: string;
  example?: boolean;
  env?: Record<string, string>;
  app?: Partial<AppOptions>;
  database?: TestDatabase;
}) {
  const database = options.database ?? (await newDatabase());
  const dataDir = await mkdtemp(join(tmpdir(), 'madoguchi-world-'));
  await cp(inject('searchIndex'), join(dataDir, 'search'), { recursive: true });
  const clock = { now: options.now };
  const log: string[] = [];
  await allowLogin(database.url, 'mg_app');
  const app: RunningApp = await startApp({
    settings: readSettings({
      PORT: '0',
      MADOGUCHI_DATA: dataDir,
      RATE_LIMITS: 'off',
      WORKER: 'off',
      LOG_LEVEL: 'warn',
      ...options.env,
    }),
    example: options.example ?? false,
    log: (line) => log.push(line),
    clock: () => new Date(clock.now).toISOString(),
    database: {
      url: database.urlAs('mg_app'),
      directUrl: database.url,
      embedded: false,
      migrate: async () => [],
      pending: async () => [],
      close: async () => {},
    },
    logDestination: { write: (line) => log.push(line) },
    ...options.app,
  });
  const base = `http://127.0.0.1:${app.port}`;
  const { services } = app;
  const id = () => services.newId(services.clock());

  const world = {
    app,
    base,
    clock,
    database,
    dataDir,
    log,
    services,
    /** Moves the clock; instants as ISO text or minutes from now. */
    at(moment: string | number) {
      clock.now = typeof moment === 'number' ? new Date(Date.parse(clock.now) + moment * 60_000).toISOString() : moment;
    },
    async organisation(given: {
      edition: string;
      name?: string;
      zone?: string;
      country?: string;
      kind?: 'customer' | 'partner';
      plans?: { plan: string; partner?: Id; seats?: number }[];
      agreements?: string[];
      delegates?: { partner: Id; kind: string }[];
    }): Promise<Id> {
      const orgId = id();
      const createdAt = services.clock();
      await services.transactions.forWorker(async (tx) => {
        await tx.organisations.add({
          orgId,
          editionId: given.edition,
          kind: given.kind ?? 'customer',
          name: given.name ?? `Organisation ${randomBytes(4).toString('hex')}`,
          country: given.country ?? 'DE',
          zone: given.zone ?? 'Europe/Berlin',
          language: 'en',
          phone: given.kind === 'partner' ? '+49 30 555010' : null,
          email: given.kind === 'partner' ? 'support@partner.example' : null,
          website: null,
          createdAt,
        });
        for (const { plan, partner, seats } of given.plans ?? [])
          await tx.organisations.addSubscription({
            orgId,
            id: id(),
            editionId: given.edition,
            plan,
            seats: seats ?? 20,
            standing: 'paid',
            partnerOrgId: partner ?? null,
            startedOn: '2020-01-01',
            endsOn: null,
          });
        for (const kind of given.agreements ?? [])
          await tx.organisations.addAgreement({
            orgId,
            id: id(),
            editionId: given.edition,
            kind,
            startedOn: '2020-01-01',
            endsOn: null,
          });
        for (const { partner, kind } of given.delegates ?? [])
          await tx.organisations.setDelegation({
            orgId,
            partnerOrgId: partner,
            editionId: given.edition,
            kind,
            acceptedAt: createdAt,
            endedAt: null,
          });
      });
      return orgId;
    },
    async person(
      orgId: Id,
      edition: string,
      given: { roles?: string[]; name?: string; language?: Language; zone?: string; phone?: string } = {},
    ): Promise<Who> {
      const personId = id();
      const name = given.name ?? 'Kim Ade';
      const email = `${randomUUID()}@example.test`;
      await services.transactions.forWorker((tx) =>
        tx.organisations.addPerson({
          orgId,
          personId,
          editionId: edition,
          name,
          email,
          phone: given.phone ?? null,
          roles: given.roles ?? ['global-administrator'],
          language: given.language ?? 'en',
          zone: given.zone ?? 'Europe/Berlin',
          state: 'active',
          createdAt: services.clock(),
        }),
      );
      await services.accounts.add({ id: personId, email, name });
      return { id: personId, name, email, orgId, cookie: cookieOf(await services.accounts.startSession(personId)) };
    },
    async staff(kind: StaffKind, editions: string[], given: { name?: string; language?: Language } = {}): Promise<Who> {
      const staffId = id();
      const name = given.name ?? `${kind} Rao`;
      const email = `${randomUUID()}@desk.test`;
      await services.transactions.forWorker((tx) =>
        tx.staff.add({
          staffId,
          name,
          email,
          kind,
          editions,
          language: given.language ?? 'en',
          zone: 'Europe/Dublin',
          state: 'active',
          createdAt: services.clock(),
        }),
      );
      await services.accounts.add({ id: staffId, email, name });
      return { id: staffId, name, email, orgId: null, cookie: cookieOf(await services.accounts.startSession(staffId)) };
    },
    /** One call over real HTTP; `who` null is nobody. */
    async call(
      who: Who | null,
      method: string,
      path: string,
      body?: unknown,
      headers: Record<string, string> = {},
    ): Promise<Answer> {
      const response = await fetch(base + path, {
        method,
        redirect: 'manual',
        headers: {
          ...(who === null ? {} : { cookie: who.cookie }),
          ...(body === undefined || body instanceof Uint8Array ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body) }),
      });
      const text = await response.text();
      let read: unknown = text;
      try {
        read = text === '' ? null : JSON.parse(text);
      } catch {}
      return { status: response.status, headers: response.headers, body: read };
    },
    /** The same, for calls that must succeed: answers the body. */
    async ok(
      who: Who | null,
      method: string,
      path: string,
      body?: unknown,
      headers: Record<string, string> = {},
    ): Promise<any> {
      const answer = await world.call(who, method, path, body, headers);
      expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
      return answer.body;
    },
    async close() {
      await app.close();
      await rm(dataDir, { recursive: true, force: true });
      if (options.database === undefined) await database.drop();
    },
  };
  return world;
}
export type World = Awaited<ReturnType<typeof newWorld>>;

const cookieOf = ({ cookie }: { cookie: string }): string => cookie.split(';')[0] ?? '';

/** A request as an administrator of these tests files it, unless said otherwise. */
export const aRequest = (given: Record<string, unknown> = {}) => ({
  topic: 'technical',
  category: 'use',
  service: null,
  description: 'The shared calendar shows yesterday.',
  impact: { effect: 'hindered', who: 'some', 'way-round': 'none', stakes: 'hours' },
  contact: { phone: null, email: 'kim@example.test', reachable: true },
  contactMethod: 'portal-message',
  language: 'en',
  ...given,
});
