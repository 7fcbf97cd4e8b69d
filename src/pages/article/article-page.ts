import { askSupport } from '../frame/ask-support.ts';
import type { Page } from '../frame/page.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { icon } from '../html/icon.ts';
import type { Around, Article } from './article.ts';
import { articleAddress } from './article-address.ts';
import { articleBody } from './article-body.ts';
import { trailList } from './trail.ts';

/** How one came here and what one has said: the question searched for, and whether the article was judged already. */
export type Reading = Around & {
  question: string | null;
  judged: 'yes' | 'no' | null;
  /** The text's language was asked for: that it is another one than the page's needs no explanation. */
  isAsked: boolean;
};

/** An article as the customers of one edition read it, with its outline, and the question whether it helped. */
export function articlePage(article: Article, reading: Reading, reader: Reader): Page {
  const { say } = reader;
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
${articleBody(
  article,
  reading,
  {
    isAsked: reading.isAsked,
    foot: html`${judgement(article, reading, reader)}
${askSupport(reader)}`,
  },
  reader,
)}
</div>`,
  };
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
