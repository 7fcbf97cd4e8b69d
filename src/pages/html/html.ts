const written = Symbol('html');

/** A piece of HTML that is safe to put into a page. Only `html` and `trusted` make one. */
export type Html = { readonly [written]: string };
export type Part = Html | string | number | null | undefined | false | readonly Part[];

/** HTML from a template: every value is escaped, for text and for quoted attributes; null and false write nothing. */
export const html = (texts: TemplateStringsArray, ...parts: Part[]): Html => ({
  [written]: texts.map((text, index) => text + textOf(parts[index])).join(''),
});

/** Takes text for HTML as it stands: only for what a sanitiser has been over, and for the house's own drawings. */
export const trusted = (text: string): Html => ({ [written]: text });

/** The text of a piece, to be sent. */
export const textOf = (part: Part): string => {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
  if (typeof part === 'number') return String(part);
  return written in part ? part[written] : part.map(textOf).join('');
};

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
