import { languages } from '../../src/domain/language/language.ts';
import type { World } from '../support/world.ts';

/** A page as a browser without script gets it; links are not followed. */
export async function read(world: World, path: string, headers: Record<string, string> = {}) {
  const response = await fetch(world.base + path, {
    redirect: 'manual',
    headers: { accept: 'text/html', ...headers },
  });
  const html = await response.text();
  return { status: response.status, headers: response.headers, html, text: textOf(html) };
}

/** What a page says to its reader, without elements; spaces are one. */
export const textOf = (html: string): string =>
  unescaped(
    html
      .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ')
      // A mark stands within a word.
      .replace(/<\/?mark>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' '),
  );

const unescaped = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
  );

/** Every page that has an address of its own without data. */
export const paths = ['/', '/search', '/health', '/phone', '/who-does-what', '/locked-out', '/api/docs'];
export const allLanguages = languages;
