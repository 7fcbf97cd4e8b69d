import { linkTo, type Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { notice } from '../html/parts.ts';

/** A troubleshooter whose known questions speak of the same. */
export type Guide = { key: string; title: string; intro: string };

/** Guided steps stand before the articles: they lead to an answer by asking. */
export const guideNotices = (guides: readonly Guide[], reader: Pick<Reader, 'say' | 'chosen'>): Html =>
  html`${guides.slice(0, 2).map(({ key, title, intro }) =>
    notice(
      html`<p><strong>${reader.say('pages:search.guide')}</strong> <a href="${linkTo(reader, `/support/troubleshoot/${key}`)}">${title}</a></p>
<p>${intro}</p>`,
      'neutral',
      'check',
    ),
  )}`;
