import { askSupport } from '../frame/ask-support.ts';
import type { Page } from '../frame/page.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { type Html, html, trusted } from '../html/html.ts';
import { icon } from '../html/icon.ts';
import { notice, outline } from '../html/parts.ts';
import type { RelatedLink } from '../../usecases/troubleshoot/view-related.ts';
import { articleAddress } from './article-address.ts';
import { relatedList } from './related-list.ts';

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
  related: readonly RelatedLink[];
};

/** An article as the customers of one edition read it, with its outline, and the question whether it helped. */
export function articlePage(article: Article, reading: Reading, reader: Reader): Page {
  const { say, edition, language } = reader;
  const chapters = article.headings.filter(({ level }) => level === 2).map(({ id, text }) => ({ id, title: text }));
  return {
    title: article.title,
    here: 'help',
    body: html`<div class="article">
<p class="back no-print">${icon('arrow-left', 14)}${
      reading.question === null
        ? html`<a href="${linkTo(reader, '/search')}">${say('pages:article.all')}</a>`
        : html`<a href="${linkTo(reader, '/search', { q: reading.question })}">${say('pages:article.back', { question: reading.question })}</a>`
    }</p>
<h1 lang="${article.lang}">${article.title}</h1>
<div class="article-facts">
<p>${say('pages:article.edition', { product: edition.product[language] })}${otherEditions(article, reader)}</p>
<button class="button small no-print" type="button" data-print hidden>${icon('print', 14)}${say('pages:article.print')}</button>
</div>
${article.lang === language || reading.isAsked ? null : notice(say('pages:article.otherLanguage'), 'neutral', 'globe')}
<div class="with-outline">
${outline(chapters, say('pages:onThisPage'))}
<div class="flow">
<article class="prose" lang="${article.lang}">${trusted(article.html)}</article>
${relatedList(reading.related, reader)}
${judgement(article, reading, reader)}
${askSupport(reader)}
</div>
</div>
</div>`,
  };
}

/** An edition may have a part of its own in the same article: customers of another one find theirs. */
const otherEditions = ({ path }: Article, reader: Reader): Html =>
  html`${reader.editions
    .filter(({ key }) => key !== reader.edition.key)
    .map(
      ({ key, name }) =>
        html` · <a href="${linkTo(reader, articleAddress(path), { edition: key })}">${reader.say('pages:article.otherEdition', { name })}</a>`,
    )}`;

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
