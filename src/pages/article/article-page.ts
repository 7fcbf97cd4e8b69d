import { askSupport } from '../frame/ask-support.ts';
import type { Page } from '../frame/page.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { type Html, html, trusted } from '../html/html.ts';
import { icon } from '../html/icon.ts';
import { notice, outline } from '../html/parts.ts';
import { day } from '../html/time.ts';
import type { Surroundings } from '../../usecases/help/surround-article.ts';
import { articleAddress } from './article-address.ts';
import { type Related, relatedList } from './related-list.ts';
import { trailList } from './trail.ts';

export type Article = {
  path: string;
  title: string;
  /** Sanitised by whoever keeps the articles. */
  html: string;
  lang: string;
  headings: { level: number; id: string; text: string }[];
};
/** How one came here and what one has said: the question searched for, and whether the article was judged already; and what else helps. */
export type Reading = {
  question: string | null;
  judged: 'yes' | 'no' | null;
  /** The text's language was asked for: that it is another one than the page's needs no explanation. */
  isAsked: boolean;
  related: readonly Related[];
  surroundings: Surroundings;
};

/** An article as the customers of one edition read it, with its outline, and the question whether it helped. */
export function articlePage(article: Article, reading: Reading, reader: Reader): Page {
  const { say, language } = reader;
  const { trail, editions } = reading.surroundings;
  return {
    title: article.title,
    here: 'help',
    editions,
    body: html`<div class="article">
${
  reading.question === null && trail.length > 0
    ? null
    : html`<p class="back no-print">${icon('arrow-left', 14)}${
        reading.question === null
          ? html`<a href="${linkTo(reader, '/search')}">${say('pages:article.all')}</a>`
          : html`<a href="${linkTo(reader, '/search', { q: reading.question })}">${say('pages:article.back', { question: reading.question })}</a>`
      }</p>`
}
${trailList(trail, article.lang, reader)}
<h1 lang="${article.lang}">${article.title}</h1>
<div class="article-facts">
${facts(article, reading.surroundings, reader)}
<button class="button small no-print" type="button" data-print hidden>${icon('print', 14)}${say('pages:article.print')}</button>
</div>
${article.lang === language || reading.isAsked ? null : notice(say('pages:article.otherLanguage'), 'neutral', 'globe')}
<div class="with-outline">
${outline(chaptersOf(article), say('pages:onThisPage'))}
<div class="flow">
<article class="prose" lang="${article.lang}" data-copy="${say('pages:article.copy')}" data-copied="${say('pages:article.copied')}">${trusted(article.html)}</article>
${reader.origin === '' ? null : html`<p class="printed-from">${reader.origin}${linkTo(reader, articleAddress(article.path))}</p>`}
${relatedList(reading.related, reader)}
${judgement(article, reading, reader)}
${askSupport(reader)}
</div>
</div>
</div>`,
  };
}

/** Headings of the first two levels; of a long article the first alone, or the list would be an article too. */
function chaptersOf({ headings }: Article) {
  const listed = headings.filter(({ level }) => level <= 3);
  const most = listed.length > mostListed ? 2 : 3;
  return listed.filter(({ level }) => level <= most).map(({ id, text, level }) => ({ id, title: text, level }));
}
const mostListed = 30;

/** For whom it is written, how old it is and how it was translated; and where customers of other editions find theirs. */
function facts({ path }: Article, { editions, date, isMachineTranslated, lags }: Surroundings, reader: Reader): Html {
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

function judgement({ path, lang }: Article, { question, judged }: Reading, reader: Reader): Html {
  const { say } = reader;
  if (judged !== null)
    return html`<div id="judged" class="judge no-print" role="status">${icon('circle-check')}<p>${say(judged === 'yes' ? 'pages:article.good' : 'pages:article.sorry')}</p></div>`;
  return html`<form class="judge no-print" method="post" action="${linkTo(reader, articleAddress(path))}">
<input type="hidden" name="lang" value="${lang}">
${question === null ? null : html`<input type="hidden" name="q" value="${question}">`}
<p id="judge-question">${say('pages:article.ask')}</p>
<div class="actions" role="group" aria-labelledby="judge-question">
<button class="button" type="submit" name="helped" value="yes">${say('pages:article.helped')}</button>
<button class="button" type="submit" name="helped" value="no">${say('pages:article.not')}</button>
</div>
</form>`;
}
