import { askSupport } from '../frame/ask-support.ts';
import type { Page } from '../frame/page.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { html } from '../html/html.ts';
import { icon } from '../html/icon.ts';
import { linkOut } from '../html/parts.ts';

/** An article that is elsewhere now, outside of this support centre. */
export function movedPage(address: string, reader: Reader): Page {
  const { say } = reader;
  return {
    title: say('pages:article.moved'),
    here: 'help',
    unlisted: true,
    body: html`<div class="narrow">
<p class="back">${icon('arrow-left', 14)}<a href="${linkTo(reader, '/search')}">${say('pages:article.all')}</a></p>
<h1>${say('pages:article.moved')}</h1>
<p>${say('pages:article.movedWords')}</p>
<p class="moved-to">${linkOut(address, address, say('pages:elsewhere'))}</p>
${askSupport(reader)}
</div>`,
  };
}
