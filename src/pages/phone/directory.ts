import type { Edition } from '../../domain/edition/edition.ts';
import type { PhoneLine } from '../../domain/edition/phone-line.ts';
import type { Language } from '../../domain/language/language.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { initialOf } from './initial-of.ts';

/** The lines of an edition in the order of the reader's language, parts that are listed apart each on its own. */
export const inOrder = ({ phoneLines }: Edition, language: Language): PhoneLine[] => {
  const { compare } = new Intl.Collator(language);
  return phoneLines.toSorted((a, b) => compare(a.name[language], b.name[language]));
};

/** Every line of the edition with its first number, under initials to jump to. */
export function directory(reader: Reader): Html {
  const { say, edition, language } = reader;
  const groups = Map.groupBy(inOrder(edition, language), (line) => initialOf(line.name[language], language));
  const idOf = (index: number) => `place-${index + 1}`;
  return html`<section class="directory" aria-labelledby="directory-title">
<h2 id="directory-title">${say('pages:phone.all', { count: edition.phoneLines.length })}</h2>
<nav class="initials no-print" aria-label="${say('pages:phone.initials')}">${[...groups.keys()].map(
    (initial, index) => html`<a href="#${idOf(index)}">${initial}</a>`,
  )}</nav>
<div class="columns">
${[...groups.values()].map(
  (lines, index) => html`<div class="initial" id="${idOf(index)}"><h3>${[...groups.keys()][index]}</h3>
<ul>
${lines.map((line) => entry(line, reader))}</ul></div>
`,
)}</div>
</section>`;
}

function entry(line: PhoneLine, reader: Reader): Html {
  const [first] = line.numbers;
  return html`<li><a href="${linkTo(reader, '/phone', { country: line.country })}">${line.name[reader.language]}</a> ${
    first === undefined
      ? html`<span class="soft">${reader.say('pages:phone.onlineOnly')}</span>`
      : html`<a class="number-small" href="tel:${first.number.replace(/[^+\d]/g, '')}">${first.number}</a>`
  }</li>
`;
}
