import type { RelatedLink } from '../../usecases/troubleshoot/view-related.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { type IconName, icon } from '../html/icon.ts';

/** `lang`: of the name, where it is not the page's. */
export type Related = RelatedLink & { lang?: string };

/** What else helps, each with its kind; what leads away from here says so. */
export function relatedList(
  related: readonly Related[],
  reader: Pick<Reader, 'say' | 'language' | 'chosen'>,
): Html | null {
  if (related.length === 0) return null;
  const { say } = reader;
  return html`<section class="related no-print" aria-labelledby="related-title">
<h2 id="related-title">${say('pages:related.title')}</h2>
<ul>
${related.map(({ kind, name, address, lang }) => {
  const isOutside = !address.startsWith('/');
  return html`<li>${icon(drawings[kind])}<p><a href="${isOutside ? address : linkTo(reader, address)}"${
    isOutside ? html` rel="noopener"` : null
  }${lang === undefined || lang === reader.language ? null : html` lang="${lang}"`}>${name}</a> <span class="soft">${say(`pages:related.${kind}`)}${isOutside ? icon('external', 12) : null}</span></p></li>
`;
})}</ul>
</section>`;
}

const drawings: Record<RelatedLink['kind'], IconName> = {
  article: 'book',
  troubleshooter: 'check',
  video: 'play',
  training: 'building',
  community: 'user',
};
