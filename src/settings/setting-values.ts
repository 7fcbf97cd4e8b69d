import { join, resolve } from 'node:path';
import { z } from 'zod';

/** The kinds of value a setting may have. Every message ends the sentence "expected …". */

export const filled = z.string().trim().min(1, 'expected some text');

/** A relative path starts at the installation, wherever the command was typed. */
export const folder = filled.transform((path) => resolve(join(import.meta.dirname, '../..'), path));

export const count = (least: number, most: number) =>
  z
    .string()
    .transform((text) => (/^\d{1,15}$/.test(text) ? Number(text) : Number.NaN))
    .refine((number) => number >= least && number <= most, `expected a whole number from ${least} to ${most}`);

export const port = count(0, 65_535);

export const onOff = z.enum(['on', 'off'], 'expected on or off').transform((word) => word === 'on');

export const language = z.enum(['en', 'ja', 'zh-Hans'], 'expected en, ja or zh-Hans');

export const logLevel = z.enum(
  ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
  'expected fatal, error, warn, info, debug, trace or silent',
);

export const longSecret = z
  .string()
  .min(32, 'expected at least 32 characters, such as `openssl rand -base64 32` makes');

/** An http address without a path: `https://support.example.com`. */
export const origin = z
  .string()
  .refine(isOrigin, 'expected an address such as https://support.example.com, without a path')
  .transform((text) => new URL(text).origin);

/** An identity provider's address may have a path: `https://id.example.com/tenant/v2.0`. */
export const issuer = z
  .string()
  .refine((text) => hasProtocol(text, ['http:', 'https:']), 'expected an address such as https://id.example.com');

export const databaseUrl = z
  .string()
  .refine(
    (text) => hasProtocol(text, ['postgres:', 'postgresql:']),
    'expected an address such as postgresql://user:password@host:5432/madoguchi',
  );

export const smtpUrl = z
  .string()
  .refine(
    (text) => hasProtocol(text, ['smtp:', 'smtps:']),
    'expected an address such as smtps://user:password@mail.example.com:465',
  );

export const mailFrom = z
  .string()
  .regex(
    /^(?:[^<>\r\n]+<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/,
    'expected a sender such as Support <support@example.com>',
  );

export const origins = list(origin);

export const networks = list(
  z
    .string()
    .regex(
      /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*)(?:\/\d{1,3})?$/,
      'expected addresses or networks such as 10.0.0.0/8, ::1',
    ),
);

/** An address with a port or without: `9.9.9.9`, `10.0.0.53:5353`, `[2620:fe::9]:53`. */
export const nameServers = list(
  z
    .string()
    .regex(
      /^(?:\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?|[0-9a-fA-F:]*:[0-9a-fA-F:.]*|\[[0-9a-fA-F:.]+\](?::\d{1,5})?)$/,
      'expected addresses of name servers such as 9.9.9.9, [2620:fe::9]:53',
    ),
);

function list<T>(item: z.ZodType<T, string>) {
  return z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(item));
}

function isOrigin(text: string): boolean {
  if (!hasProtocol(text, ['http:', 'https:'])) return false;
  const { pathname, search, hash, username, password } = new URL(text);
  return pathname === '/' && `${search}${hash}${username}${password}` === '';
}

function hasProtocol(text: string, protocols: string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}
