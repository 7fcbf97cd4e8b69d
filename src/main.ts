import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { pino } from 'pino';
import { openAccounts } from './adapters/accounts/accounts.ts';
import { readCalendarFile } from './adapters/calendar-file/read-calendar-file.ts';
import { dnsDoor } from './adapters/dns/dns-door.ts';
import { withExampleRecords } from './adapters/dns/example-records.ts';
import { openTroubleshooting } from './adapters/editions/open-troubleshooting.ts';
import { readEditionFiles } from './adapters/editions/read-edition-files.ts';
import { readExamples } from './adapters/examples/read-examples.ts';
import { diskFiles } from './adapters/files/disk-files.ts';
import { smtp } from './adapters/mail/smtp.ts';
import { phoneBook } from './adapters/phones/phone-book.ts';
import { articleSurroundings } from './adapters/postgres/article-surroundings.ts';
import { type Connected, connect } from './adapters/postgres/connect.ts';
import { identity } from './adapters/postgres/identity.ts';
import { followLiveChanges } from './adapters/postgres/live-feed.ts';
import { outboxDesk } from './adapters/postgres/outbox-desk.ts';
import { outboxQueue } from './adapters/postgres/outbox-queue.ts';
import { withPoliciesAtHand } from './adapters/postgres/policies-at-hand.ts';
import { policyDesk } from './adapters/postgres/policy-desk.ts';
import { policyMoves } from './adapters/postgres/policy-moves.ts';
import { transactions } from './adapters/postgres/transactions.ts';
import { keptSecret } from './adapters/system/kept-secret.ts';
import { random } from './adapters/system/random.ts';
import { stopwatch, systemClock } from './adapters/system/system-clock.ts';
import { readWords } from './adapters/words/read-words.ts';
import { articleWriting } from './article-writing.ts';
import type { OpenDatabase, StartOptions } from './cli/io.ts';
import { PlainError } from './domain/fault/plain-error.ts';
import { uuidv7 } from './domain/id/uuid.ts';
import { type Instant, millisecondsOf } from './domain/time/instant.ts';
import { buildApp } from './http/app.ts';
import { pageDoor } from './http/page-door.ts';
import type { Services } from './http/services.ts';
import { openDatabase } from './open-database.ts';
import { openHelp } from './open-help.ts';
import { openLearning } from './open-learning.ts';
import { followPolicies, logTaken, openPolicies } from './open-policies.ts';
import { articleFragment } from './pages/article/article-fragment.ts';
import { publicPages } from './pages/public-pages.ts';
import { answerFragment } from './pages/search/answer-fragment.ts';
import { inviteByMail } from './usecases/console/invite.ts';
import { publishDue } from './usecases/drafts/publish-due.ts';
import { fillExamples } from './usecases/example/fill-examples.ts';
import { tellSearches } from './usecases/example/tell-searches.ts';
import { forgetChecks } from './usecases/troubleshoot/forget-checks.ts';
import { whatIsMissing } from './what-is-missing.ts';
import { runPolicyWork } from './worker/run-policy-work.ts';
import { runProofWork } from './worker/run-proof-work.ts';
import { runWorker } from './worker/run-worker.ts';

const root = join(import.meta.dirname, '..');

export type AppOptions = StartOptions & {
  /** For tests: another clock, another database, another folder of editions. */
  clock?: () => Instant;
  /** The machine's own clock, which has to agree with the database's; tests set it wrong. */
  machineClock?: () => Instant;
  database?: OpenDatabase;
  onMail?: (mail: { to: string; subject: string; text: string; messageId: string }) => Promise<void>;
  logDestination?: { write: (line: string) => void };
};
export type RunningApp = { url: string; port: number; services: Services; close: () => Promise<void> };

/** Starts everything that one process of Madoguchi is, and answers where it listens. Nobody imports this but the command line and tests. */
export async function startApp(options: AppOptions): Promise<RunningApp> {
  const { settings, example } = options;
  const closers: (() => Promise<void> | void)[] = [];
  const log = pino(
    { level: settings.logLevel, redact: ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.token'] },
    options.logDestination ?? pino.destination(2),
  );
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const clock = options.clock ?? systemClock;
    const database =
      options.database ??
      (await openDatabase(settings, options.log, (reason) => log.error({ reason }, 'The database went away')));
    closers.push(() => database.close());
    // With a database of one's own only `migrate` migrates: two versions run side by side during an upgrade.
    if (database.embedded) await database.migrate(options.log);
    const pending = await database.pending();
    if (pending.length > 0)
      throw new PlainError(`The database lacks ${pending.join(', ')}. Run: node bin/madoguchi.mjs migrate`);

    const connected: Connected = connect({
      connectionString: database.url,
      poolSize: settings.poolSize,
      onError: (error) => log.warn({ err: error }, 'An idle database connection broke'),
    });
    closers.push(() => connected.close());
    const { db } = connected;
    const policies = await openPolicies(db, settings.editionsDir, clock(), logTaken(log));
    const listenUrl = database.embedded ? database.url : database.directUrl;
    const following = followPolicies(policies, listenUrl, (error) =>
      log.error({ err: error }, 'Following policies failed; it tries again'),
    );
    closers.push(following.close);
    const speak = readWords(join(root, 'words'));
    const secret = settings.sessionSecret ?? keptSecret(settings.dataDir, 'session-secret');
    const accounts = openAccounts({
      connectionString: database.url,
      secret,
      publicUrl: settings.publicUrl,
      minimumPassword: 12,
      now: () => millisecondsOf(systemClock()),
      onError: (error) => log.warn({ err: error }, 'An idle connection of the accounts broke'),
      oidc:
        settings.oidcIssuer === null || settings.oidcClientId === null || settings.oidcClientSecret === null
          ? null
          : { issuer: settings.oidcIssuer, clientId: settings.oidcClientId, clientSecret: settings.oidcClientSecret },
    });
    closers.push(accounts.close);
    const live = await followLiveChanges(db, (error) =>
      log.error({ err: error }, 'Following live changes failed; it tries again'),
    );
    closers.push(live.close);
    const help = await openHelp({
      db,
      databaseUrl: database.url,
      listenUrl,
      dataDir: settings.dataDir,
      root,
      log,
      policies,
      clock,
      newId: (now) => uuidv7(millisecondsOf(now), random(10)),
    });
    closers.push(help.close);
    const learning = await openLearning({
      db,
      log,
      clock,
      newId: (now) => uuidv7(millisecondsOf(now), random(10)),
      secret,
      days: settings.searchDays,
    });
    closers.push(learning.close);

    const examples = example ? readExamples(join(root, 'examples')) : null;
    // A mail names the address that people see; without a public one, this machine's.
    const mailUrl = settings.publicUrl ?? `http://localhost:${settings.port}`;
    let worker: { nudge: () => void; close: () => Promise<void> } | null = null;
    let policyWork: { nudge: () => void } | null = null;
    const newId = (now: Instant) => uuidv7(millisecondsOf(now), random(10));
    const all = withPoliciesAtHand(transactions(db), policies.fetch);
    const desk = policyDesk(db, policies.look);
    const moves = policyMoves(db, policies.fetch);
    const troubleshooting = openTroubleshooting(settings.editionsDir);
    const services: Services = {
      clock,
      newId,
      transactions: all,
      policies,
      speak,
      accounts,
      live,
      help: learning.withPins(help),
      drawAnswers: (answers, about) => answerFragment({ policies, speak, clock, troubleshooting }, answers, about),
      drawArticle: (article, about) =>
        articleFragment({ ...services, articles: articleSurroundings(db) }, article, about),
      learning: learning.keeper,
      writing: articleWriting,
      log,
      identity: identity(db),
      files: diskFiles(join(settings.dataDir, 'attachments')),
      outbox: outboxDesk(db),
      policyDesk: desk,
      policyMoves: moves,
      readEditionFiles,
      readCalendarFile,
      phones: phoneBook,
      dns: withExampleRecords(dnsDoor(settings.dnsServers), examples?.domains ?? []),
      troubleshooting,
      stopwatch,
      nudge: () => {
        worker?.nudge();
        policyWork?.nudge();
      },
      missing: () => whatIsMissing(db, options.machineClock ?? systemClock),
      options: {
        defaultEdition: settings.defaultEdition ?? examples?.organisations[0]?.editionId ?? policies.keys()[0] ?? '',
        defaultLanguage: settings.defaultLanguage,
        publicUrl: settings.publicUrl,
        mailUrl,
        rateLimits: settings.rateLimits,
        requestsPerMinute: settings.requestsPerMinute,
        signInTries: settings.signInTriesPer15Minutes,
        domainChecksPerHour: settings.domainChecksPerHour,
        paneOrigins: settings.paneOrigins,
        trustedProxies: settings.trustedProxies,
        attachmentMaxBytes: settings.attachmentMaxBytes,
        organisationSignIn: settings.oidcIssuer !== null,
        mailsLeave: settings.smtpUrl !== null,
        example,
        webRoot: join(root, 'dist'),
        wordsRoot: join(root, 'words'),
      },
    };
    const examplePeople =
      examples !== null
        ? await fillExamples(
            examples,
            {
              transactions: all,
              accounts,
              policies,
              now: clock(),
              newId,
            },
            services.dns,
          )
        : null;

    if (settings.worker) {
      const mail = settings.smtpUrl === null ? null : smtp(settings.smtpUrl, settings.mailFrom);
      if (mail !== null) closers.push(() => mail.close());
      worker = runWorker({
        name: `${process.pid}-${randomUUID().slice(0, 8)}`,
        queue: outboxQueue(db),
        transactions: all,
        speak,
        publicUrl: mailUrl,
        circumstances: () => ({ now: clock(), newId: () => newId(clock()), policies }),
        invite: (account) => inviteByMail(accounts, account),
        send: options.onMail ?? mail?.send ?? null,
        onPublished: live.nudge,
        hourly: async () => {
          await learning.forget();
          await forgetChecks(all, { now: clock() });
        },
        publishArticles: (circumstances) => publishDue(all, articleWriting, circumstances),
        log,
      });
      closers.push(worker.close);
      const replanning = runPolicyWork({ moves, circumstances: () => ({ now: clock(), policies }), log });
      closers.push(replanning.close);
      policyWork = replanning;
      const proofWork = runProofWork({
        transactions: all,
        dns: services.dns,
        circumstances: () => ({ now: clock(), newId: () => newId(clock()), policies }),
        random: Math.random,
        log,
      });
      closers.push(proofWork.close);
    }

    const app = buildApp(
      services,
      (hono) => publicPages(hono, { ...services, articles: articleSurroundings(db), door: pageDoor(services) }),
      examplePeople === null ? null : async () => examplePeople,
    );
    const { server, port } = await listen(app.fetch, settings.host, settings.port);
    if (examples !== null) {
      // Not waited for: nobody who starts this waits for what visitors of an example may have asked.
      let isClosing = false;
      let telling = Promise.resolve();
      void help.filled.then(() => {
        if (isClosing) return;
        telling = tellSearches(examples.searches, { policies, now: clock(), newId }, { help, log: learning.log }).catch(
          (error: unknown) => log.error({ err: error }, 'The example searches were not told'),
        );
      });
      closers.push(() => {
        isClosing = true;
        return telling;
      });
    }
    closers.push(
      () =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          if ('closeAllConnections' in server) server.closeAllConnections();
        }),
    );
    return {
      url:
        settings.publicUrl ??
        `http://${settings.host === '127.0.0.1' || settings.host === '0.0.0.0' ? 'localhost' : settings.host}:${port}`,
      port,
      services,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function listen(fetch: (request: Request) => Response | Promise<Response>, hostname: string, port: number) {
  return new Promise<{ server: ReturnType<typeof serve>; port: number }>((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, (info) => resolve({ server, port: info.port }));
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new PlainError(`Port ${port} is taken by another program. Stop it, or choose another: PORT=8081 npm start`)
          : error,
      ),
    );
  });
}
