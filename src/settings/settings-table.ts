import type { z } from 'zod';
import * as value from './setting-values.ts';

/** One row: how the text is read, what holds when it is not set, and what it is for. */
export interface Setting<T> {
  name: string;
  schema: z.ZodType<T, string>;
  default: string | null;
  sentence: string;
  /** Its value is never printed. */
  secret: boolean;
}

/** Every setting there is. Each is an environment variable; an empty one counts as not set. */
export const settingsTable = {
  port: setting('PORT', value.port, '8080', 'The TCP port to listen on; 0 takes a free one.'),
  host: setting('HOST', value.filled, '127.0.0.1', 'The address to listen on; 0.0.0.0 lets other machines in.'),
  publicUrl: optional('PUBLIC_URL', value.origin, 'The address people see in the browser, used in mails and links.'),
  dataDir: setting(
    'MADOGUCHI_DATA',
    value.folder,
    './data',
    'The folder for the embedded database, attachments and keys.',
  ),

  databaseUrl: secret(
    'DATABASE_URL',
    value.databaseUrl,
    'Your own PostgreSQL 15 or later; without it an embedded one runs.',
  ),
  databaseDirectUrl: secret(
    'DATABASE_DIRECT_URL',
    value.databaseUrl,
    'The same database past any connection pooler, for migrations and wake-up calls.',
  ),
  poolSize: setting('POOL_SIZE', value.count(1, 200), '10', 'How many database connections one process keeps.'),

  smtpUrl: secret('SMTP_URL', value.smtpUrl, 'The mail server; without it mails stay visible in the outbox.'),
  mailFrom: setting('MAIL_FROM', value.mailFrom, 'Madoguchi <support@localhost>', 'The sender of every mail.'),

  sessionSecret: secret(
    'SESSION_SECRET',
    value.longSecret,
    'Signs sessions and short-lived links; with the embedded database one is made and kept in the data folder.',
  ),
  oidcIssuer: optional('OIDC_ISSUER', value.issuer, 'The identity provider that people may sign in with.'),
  oidcClientId: optional('OIDC_CLIENT_ID', value.filled, 'What Madoguchi is called at the identity provider.'),
  oidcClientSecret: secret('OIDC_CLIENT_SECRET', value.filled, 'The password of Madoguchi at the identity provider.'),

  editionsDir: setting(
    'EDITIONS_DIR',
    value.folder,
    './editions',
    'The folder of the editions: services, promises, phone lines.',
  ),
  defaultEdition: optional(
    'DEFAULT_EDITION',
    value.filled,
    'The edition shown to who is not signed in; else the first one.',
  ),
  defaultLanguage: setting(
    'DEFAULT_LANGUAGE',
    value.language,
    'en',
    'The language when the browser asks for none of ours.',
  ),

  rateLimits: setting('RATE_LIMITS', value.onOff, 'on', 'Slows down who asks too much; off is for measuring.'),
  signInTriesPer15Minutes: setting(
    'SIGN_IN_TRIES_PER_15_MIN',
    value.count(1, 10_000),
    '10',
    'How often one account or address may fail to sign in within 15 minutes.',
  ),
  requestsPerMinute: setting(
    'REQUESTS_PER_MINUTE',
    value.count(1, 1_000_000),
    '600',
    'How many calls one person or address may make a minute.',
  ),
  dnsServers: setting(
    'DNS_SERVERS',
    value.nameServers,
    '',
    'Name servers, comma separated, asked when a troubleshooter checks a domain: public resolvers; else those of this machine.',
  ),
  domainChecksPerHour: setting(
    'DOMAIN_CHECKS_PER_HOUR',
    value.count(1, 100_000),
    '60',
    'How often domains of one organisation are looked up within an hour; half as often for one person.',
  ),
  trustedProxies: setting(
    'TRUSTED_PROXIES',
    value.networks,
    '',
    'Addresses or networks of reverse proxies, comma separated, whose X-Forwarded-For is believed.',
  ),
  paneOrigins: setting('PANE_ORIGINS', value.origins, '', 'Other sites, comma separated, that may show the help pane.'),
  attachmentMaxBytes: setting(
    'ATTACHMENT_MAX_BYTES',
    value.count(1, 26_214_400),
    '26214400',
    'The largest attachment, at most 25 MiB.',
  ),

  searchDays: setting(
    'SEARCH_DAYS',
    value.count(1, 3650),
    '180',
    'For how many days searches and judgements of articles are kept; there is no person in them.',
  ),

  worker: setting('WORKER', value.onOff, 'on', 'Whether this process also sends mails and does the timed work.'),
  heapMegabytes: setting(
    'HEAP_MB',
    value.count(64, 65_536),
    '512',
    'The most memory for JavaScript objects, in MiB; 192 is enough without thousands of articles.',
  ),
  logLevel: setting(
    'LOG_LEVEL',
    value.logLevel,
    'info',
    'How much is logged: fatal, error, warn, info, debug or trace.',
  ),
} as const;

function setting<T>(name: string, schema: z.ZodType<T, string>, standard: string, sentence: string): Setting<T> {
  return { name, schema, default: standard, sentence, secret: false };
}

function optional<T>(name: string, schema: z.ZodType<T, string>, sentence: string): Setting<T | null> {
  return { name, schema, default: null, sentence, secret: false };
}

function secret<T>(name: string, schema: z.ZodType<T, string>, sentence: string): Setting<T | null> {
  return { name, schema, default: null, sentence, secret: true };
}
