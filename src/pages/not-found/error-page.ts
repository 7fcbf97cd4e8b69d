import type { Page } from '../frame/page.ts';
import type { Reader } from '../frame/reader.ts';
import { html } from '../html/html.ts';
import { waysOut } from './ways-out.ts';

/** For a failure of ours: it is on record, and what still works. */
export const errorPage = (reader: Reader): Page => ({
  title: reader.say('pages:failed.title'),
  status: 500,
  unlisted: true,
  body: html`<div class="narrow">
<h1>${reader.say('pages:failed.title')}</h1>
<p class="lead">${reader.say('pages:failed.words')}</p>
${waysOut(reader)}
</div>`,
});

/** For somebody who asks more often than the install allows. */
export const tooManyPage = (reader: Reader): Page => ({
  title: reader.say('pages:tooMany.title'),
  status: 429,
  unlisted: true,
  body: html`<div class="narrow">
<h1>${reader.say('pages:tooMany.title')}</h1>
<p class="lead">${reader.say('pages:tooMany.words')}</p>
${waysOut(reader)}
</div>`,
});
