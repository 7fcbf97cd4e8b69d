import type { Page } from '../frame/page.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { html } from '../html/html.ts';
import { searchBox } from '../search/search-box.ts';
import { waysOut } from './ways-out.ts';

/** For an address that leads nowhere: what may have happened, a search, and the ways on. */
export const notFoundPage = (reader: Reader): Page => ({
  title: reader.say('pages:notFound.title'),
  status: 404,
  unlisted: true,
  body: html`<div class="narrow">
<h1>${reader.say('pages:notFound.title')}</h1>
<p class="lead">${reader.say('pages:notFound.words')}</p>
${searchBox(reader, '')}
${waysOut(reader)}
</div>`,
});

/** For an address that names an edition that this install does not have. */
export const unknownEditionPage = (came: string, reader: Reader): Page => ({
  title: reader.say('pages:notFound.edition'),
  status: 404,
  unlisted: true,
  body: html`<div class="narrow">
<h1>${reader.say('pages:notFound.edition')}</h1>
<p class="lead">${reader.say('pages:notFound.editionWords', { came: came.slice(0, 60) })}</p>
<ul class="plain-list">
${reader.editions.map(
  ({ key, name }) => html`<li><a href="${linkTo(reader, reader.path, { edition: key })}">${name}</a></li>
`,
)}</ul>
</div>`,
});
