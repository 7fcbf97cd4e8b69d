import { type Html, html } from '../html/html.ts';
import type { Page } from './page.ts';
import { linkTo, type Reader } from './reader.ts';
import { editionLinks, languageLinks } from './switches.ts';

/** Ways on for whoever has come to the end of a page, and language and edition once more. */
export function footer(page: Page, reader: Reader): Html {
  const { say, edition, editions, language } = reader;
  const ways = [
    ['/health', 'pages:nav.health'],
    ['/search', 'pages:nav.help'],
    ['/phone', 'pages:nav.phone'],
    ['/who-does-what', 'pages:nav.duties'],
    ['/locked-out', 'pages:nav.lockedOut'],
    ['/api/docs', 'pages:nav.api'],
  ] as const;
  return html`<footer class="foot">
<div class="wide foot-row">
<nav aria-labelledby="foot-ways"><p class="foot-title" id="foot-ways">${say('pages:footer.ways')}</p>
<ul>
${ways.map(
  ([path, words]) => html`<li><a href="${linkTo(reader, path)}">${say(words)}</a></li>
`,
)}</ul></nav>
<div><p class="foot-title" id="foot-language">${say('pages:switch.language')}</p>
${languageLinks(page, reader, 'foot-language')}</div>
${
  editions.length < 2
    ? null
    : html`<div><p class="foot-title" id="foot-edition">${say('pages:switch.edition')}</p>
${editionLinks(page, reader, 'foot-edition')}</div>`
}
<p class="foot-vendor">${say('pages:footer.vendor', { vendor: edition.vendor[language], product: edition.product[language] })}</p>
</div>
</footer>`;
}
