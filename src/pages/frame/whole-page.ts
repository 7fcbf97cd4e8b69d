import { languages } from '../../domain/language/language.ts';
import { type Html, html, textOf } from '../html/html.ts';
import { mark, script, style, suggest } from '../look/files.ts';
import { footer } from './footer.ts';
import { header } from './header.ts';
import type { Page } from './page.ts';
import { linkTo, type Reader } from './reader.ts';

/** A page with all that stands around it, as text to be sent. */
export function wholePage(page: Page, reader: Reader): string {
  const { say, language, edition } = reader;
  const product = edition.product[language];
  const title = page.here === 'home' ? say('pages:home.documentTitle', { product }) : `${page.title} – ${product}`;
  return textOf(html`<!doctype html>
<html lang="${language}" data-now="${reader.now}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${page.description === undefined ? null : html`<meta name="description" content="${page.description}">`}
${page.unlisted ? html`<meta name="robots" content="noindex">` : addresses(page, reader)}
<link rel="icon" href="${mark.address}" type="image/svg+xml">
<link rel="stylesheet" href="${style.address}">
<script src="${script.address}"></script>
<script src="${suggest.address}" defer></script>
<script src="/pane/madoguchi-help.js" defer></script>
</head>
<body>
<a class="skip" href="#page">${say('pages:skip')}</a>
${reader.example ? exampleBar(reader) : null}
${header(page, reader)}
<main id="page" tabindex="-1">
${page.body}
</main>
${footer(page, reader)}
<madoguchi-help data-edition="${edition.key}"></madoguchi-help>
</body>
</html>
`);
}

/** The page's one address, and the same page in each language; without a choice the browser's language decides. */
function addresses(page: Page, reader: Reader): Html {
  const { edition } = reader.chosen;
  const at = (lang?: string) =>
    reader.origin +
    linkTo({ chosen: {} }, reader.path, { ...page.query, ...(edition === undefined ? {} : { edition }), lang });
  return html`<link rel="canonical" href="${at(reader.chosen.lang)}">
${languages.map(
  (one) => html`<link rel="alternate" hreflang="${one}" href="${at(one)}">
`,
)}<link rel="alternate" hreflang="x-default" href="${at()}">`;
}

const exampleBar = (reader: Reader): Html =>
  html`<aside class="example-bar" aria-label="${reader.say('pages:example.label')}">${reader.say('pages:example.words')} <a href="/sign-in">${reader.say('pages:example.switch')}</a></aside>`;
