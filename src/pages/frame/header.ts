import { type Html, html } from '../html/html.ts';
import { icon } from '../html/icon.ts';
import type { Page, Place } from './page.ts';
import { linkTo, type Reader } from './reader.ts';
import { editionLinks, languageLinks, languageNames } from './switches.ts';

const places: readonly { place: Place; path: string }[] = [
  { place: 'health', path: '/health' },
  { place: 'help', path: '/search' },
  { place: 'phone', path: '/phone' },
  { place: 'duties', path: '/who-does-what' },
];

/** Product, the public places, language and edition, and the way in. */
export function header(page: Page, reader: Reader): Html {
  const { say, edition, language, visitor } = reader;
  return html`<header class="head">
<div class="wide head-row">
<a class="brand" href="${linkTo(reader, '/')}"${page.here === 'home' ? html` aria-current="page"` : null}>${brandMark}<span>${edition.product[language]}</span></a>
<nav class="places" aria-label="${say('pages:nav.label')}">
${places.map(
  ({ place, path }) =>
    html`<a href="${linkTo(reader, path)}"${page.here === place ? html` aria-current="page"` : null}>${say(`pages:nav.${place}`)}</a>
`,
)}</nav>
<div class="head-end">
<details class="menu" data-menu>
<summary>${icon('globe')}<span class="menu-name">${languageNames[language]}</span><span class="hidden">${say('pages:switch.summary')}</span>${icon('chevron-down', 12)}</summary>
<div class="menu-body">
<p class="menu-title" id="menu-language">${say('pages:switch.language')}</p>
${languageLinks(page, reader, 'menu-language')}
${
  reader.editions.length < 2
    ? null
    : html`<p class="menu-title" id="menu-edition">${say('pages:switch.edition')}</p>
${editionLinks(page, reader, 'menu-edition')}`
}
</div>
</details>
<a class="button small" href="${visitor?.home ?? '/sign-in'}">${say(visitor === null ? 'pages:signIn' : 'pages:ownPlace')}</a>
</div>
</div>
</header>`;
}

/** The service window. */
const brandMark = html`<svg class="mark" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false"><rect width="24" height="24" rx="6"/><path d="M6 9.5h12M6 9.5V7h12v2.5M7.5 9.5V17M16.5 9.5V17M5.5 17h13"/></svg>`;
