import type { Surroundings } from '../../usecases/help/surround-article.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { type Html, html, trusted } from '../html/html.ts';
import { icon } from '../html/icon.ts';
import { notice, outline } from '../html/parts.ts';
import { day } from '../html/time.ts';
import type { Around, Article } from './article.ts';
import { articleAddress } from './article-address.ts';
import { relatedList } from './related-list.ts';

/** What of a reader an article needs: it is shown on the public page and in the portal. */
export type ArticleReader = Pick<Reader, 'say' | 'edition' | 'editions' | 'language' | 'chosen' | 'origin'>;

/**
 * An article below its title: for whom it is, outline, text, what else helps; then `foot`. `isAsked`: the text's language was
 * asked for, so that it is another one than the page's needs no explanation.
 */
export function articleBody(
  article: Article,
  { surroundings, related }: Around,
  { isAsked, foot }: { isAsked: boolean; foot: Html | null },
  reader: ArticleReader,
): Html {
  const { say, language } = reader;
  return html`<div class="article-facts">
${facts(article, surroundings, reader)}
<button class="button small no-print" type="button" data-print hidden>${icon('print', 14)}${say('pages:article.print')}</button>
</div>
${article.lang === language || isAsked ? null : notice(say('pages:article.otherLanguage'), 'neutral', 'globe')}
<div class="with-outline">
${outline(chaptersOf(article), say('pages:onThisPage'))}
<div class="flow">
<article class="prose" lang="${article.lang}" data-copy="${say('pages:article.copy')}" data-copied="${say('pages:article.copied')}">${trusted(article.html)}</article>
${reader.origin === '' ? null : html`<p class="printed-from">${reader.origin}${linkTo(reader, articleAddress(article.path))}</p>`}
${relatedList(related, reader)}
${foot}
</div>
</div>`;
}

/** Headings of the first two levels; of a long article the first alone, or the list would be an article too. */
function chaptersOf({ headings }: Article) {
  const listed = headings.filter(({ level }) => level <= 3);
  const most = listed.length > mostListed ? 2 : 3;
  return listed.filter(({ level }) => level <= most).map(({ id, text, level }) => ({ id, title: text, level }));
}
const mostListed = 30;

/** For whom it is written, how old it is and how it was translated; and where customers of other editions find theirs. */
function facts(
  { path }: Article,
  { editions, date, isMachineTranslated, lags }: Surroundings,
  reader: ArticleReader,
): Html {
  const { say, edition, language } = reader;
  const others = reader.editions.filter(({ key }) => key !== edition.key && editions.includes(key));
  const known = [
    html`${say('pages:article.edition', { product: edition.product[language] })}`,
    date === null ? null : html`${say('pages:article.changed', { date: day(date, language) })}`,
    isMachineTranslated ? html`<span class="caution">${say('pages:search.machine')}</span>` : null,
    lags ? html`<span class="caution">${say('pages:search.behind')}</span>` : null,
  ].filter((fact) => fact !== null);
  return html`<p>${known.map((fact, index) => html`${index === 0 ? null : ' · '}${fact}`)}${others.map(
    ({ key, name }) =>
      html`<span class="no-print"> · <a href="${linkTo(reader, articleAddress(path), { edition: key })}">${say('pages:article.otherEdition', { name })}</a></span>`,
  )}</p>`;
}
