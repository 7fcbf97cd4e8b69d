import type { ContentsStep } from '../../domain/article/contents.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { articleAddress } from './article-address.ts';

/** Where an article stands in its table of contents; `lang` is that of the contents. */
export function trailList(
  trail: readonly ContentsStep[],
  lang: string,
  reader: Pick<Reader, 'say' | 'chosen'>,
): Html | null {
  if (trail.length === 0) return null;
  const { say } = reader;
  return html`<nav class="trail no-print" aria-label="${say('pages:article.trail')}"><ol>
<li><a href="${linkTo(reader, '/search')}">${say('pages:article.all')}</a></li>
${trail.map(
  ({ name, path }) =>
    html`<li lang="${lang}">${path === null ? name : html`<a href="${linkTo(reader, articleAddress(path))}">${name}</a>`}</li>
`,
)}</ol></nav>`;
}
