import type { PhoneLinesView } from '../../usecases/phone/view-phone-lines.ts';
import { askSupport } from '../frame/ask-support.ts';
import type { Page } from '../frame/page.ts';
import type { Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { notice } from '../html/parts.ts';
import { directory, inOrder } from './directory.ts';
import { phoneCard } from './phone-card.ts';

/** `asked`: the place the address named; null, and `view` is of the place that the browser's language speaks of, if any. */
export type PhoneBook = { view: PhoneLinesView; asked: string | null };

/** Every number of the edition: first those of the reader's place with who answers now, then all. */
export function phonePage({ view, asked }: PhoneBook, reader: Reader): Page {
  const { say, edition, language } = reader;
  const isKnown = asked === null || placeName(asked, language) !== null;
  return {
    title: say('pages:phone.title'),
    description: say('pages:phone.description', { product: edition.product[language] }),
    here: 'phone',
    ...(isKnown ? {} : { status: 404 as const, unlisted: true as const }),
    ...(asked === null ? {} : { query: { country: asked } }),
    body: html`<div class="middle">
<h1>${say('pages:phone.title')}</h1>
<p class="lead">${say('pages:phone.lead')}</p>
${edition.phoneLines.length < 2 ? null : chooser(view.country, reader)}
${isKnown ? told(view, asked, reader) : notice(html`<p>${say('pages:phone.unknown', { came: (asked ?? '').slice(0, 20) })}</p>`, 'warn', 'alert')}
${view.lines.map((line) => phoneCard(line, reader))}
<p class="soft">${say('pages:phone.before')}</p>
${edition.phoneLines.length < 2 ? null : directory(reader)}
${askSupport(reader)}
</div>`,
  };
}

/** What the choice means where it is not simply the lines of the place. */
function told(
  { where, country }: PhoneLinesView,
  asked: string | null,
  { say, edition, language }: Reader,
): Html | null {
  if (country === null) return null;
  const name =
    edition.phoneLines.find((line) => line.country === country)?.name[language] ?? placeName(country, language);
  if (where === 'elsewhere') return notice(html`<p>${say('pages:phone.elsewhere', { name })}</p>`);
  if (where === 'online-only') return notice(html`<p>${say('pages:phone.noPhone', { name })}</p>`, 'warn');
  return asked === null && edition.phoneLines.length > 1
    ? html`<p class="soft">${say('pages:phone.guessed', { name })}</p>`
    : null;
}

function chooser(chosen: string | null, reader: Reader): Html {
  const { say, edition, language } = reader;
  return html`<form class="chooser no-print" action="/phone" method="get">
${Object.entries(reader.chosen).map(
  ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">
`,
)}<label for="country">${say('pages:phone.country')}</label>
<div class="chooser-row">
<select id="country" name="country">
${edition.phoneLines.some(({ country }) => country === chosen) ? null : html`<option value="" selected>${say('pages:phone.choose')}</option>`}
${inOrder(edition, language).map(
  ({ country, name }) =>
    html`<option value="${country}"${country === chosen ? html` selected` : null}>${name[language]}</option>
`,
)}</select>
<button class="button primary" type="submit">${say('pages:phone.show')}</button>
</div>
</form>`;
}

/** The name of a country of the world, also of one without a line; null for what is no country. */
export function placeName(code: string, language: Reader['language']): string | null {
  if (!/^[A-Z]{2}(-[A-Z0-9]{2})?$/.test(code)) return null;
  const name = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code.slice(0, 2));
  return name ?? null;
}
