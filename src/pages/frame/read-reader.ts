import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { readLanguage } from '../../domain/language/language.ts';
import type { PageNeeds } from '../needs.ts';
import type { Reader } from './reader.ts';

/** The cookie that keeps a chosen language on this device. */
export const languageCookie = 'lang';

/**
 * Who reads. Language: the address, else what this device chose before, else the profile, else the browser's. Edition:
 * the address, else that of whoever is signed in, else the install's. `unknownEdition`: the address names one that is
 * not here; the reader is then told so in the install's own.
 */
export async function readReader(
  c: Context,
  needs: PageNeeds,
): Promise<{ reader: Reader; unknownEdition: string | null }> {
  const { policies, options, door } = needs;
  // Who cannot be looked up reads as anybody does: the phone numbers must not depend on the database.
  const visitor = await door.visitor(c).catch((error: unknown) => {
    needs.log.error({ err: error, path: c.req.path }, 'A public page is shown without knowing who is signed in');
    return null;
  });
  const tags = (c.req.header('accept-language') ?? '').split(',').map((part) => part.split(';')[0]?.trim() ?? '');
  const asked = readLanguage(c.req.query('lang') ?? '');
  const language =
    asked ??
    readLanguage(getCookie(c, languageCookie) ?? '') ??
    visitor?.language ??
    firstOf(tags.map(readLanguage)) ??
    options.defaultLanguage;

  const keys = policies.keys();
  const named = c.req.query('edition');
  const isKnown = named !== undefined && keys.includes(named);
  const edition = isKnown ? named : (visitor?.edition ?? options.defaultEdition);
  return {
    reader: {
      language,
      say: needs.speak(language),
      edition: policies.current(edition).edition,
      editions: keys.map((key) => ({ key, name: policies.current(key).edition.name[language] })),
      visitor,
      country: firstOf(tags.map(regionOf)),
      example: options.example,
      now: needs.clock(),
      origin: options.publicUrl?.replace(/\/$/, '') ?? '',
      path: new URL(c.req.url).pathname,
      chosen: { ...(asked === null ? {} : { lang: asked }), ...(isKnown ? { edition: named } : {}) },
    },
    unknownEdition: named === undefined || isKnown ? null : named,
  };
}

/** The country that a language tag speaks of: `de-AT` Austria, `ja` Japan; a bare `en` says nothing. */
function regionOf(tag: string): string | null {
  try {
    const locale = new Intl.Locale(tag);
    const region = locale.region ?? (locale.language === 'en' ? undefined : locale.maximize().region);
    return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : null;
  } catch {
    return null;
  }
}

const firstOf = <T>(list: readonly (T | null)[]): T | null => list.find((one) => one !== null) ?? null;
