import { type Language, languages } from '../../domain/language/language.ts';
import { type Html, html } from '../html/html.ts';
import { icon } from '../html/icon.ts';
import type { Page } from './page.ts';
import { linkTo, type Reader } from './reader.ts';

export const languageNames: Record<Language, string> = { en: 'English', ja: '日本語', 'zh-Hans': '简体中文' };

/** The same page in each language, as plain links; `labelledBy` is the id of their heading. */
export const languageLinks = (page: Page, reader: Reader, labelledBy: string): Html =>
  html`<ul class="switch" aria-labelledby="${labelledBy}">
${languages.map((one) =>
  choice(one === reader.language, linkTo(reader, reader.path, { ...page.query, lang: one }), languageNames[one], one),
)}</ul>`;

/** The same page for the customers of each edition; for those who have no such page, all that they can look for. */
export const editionLinks = (page: Page, reader: Reader, labelledBy: string): Html =>
  html`<ul class="switch" aria-labelledby="${labelledBy}">
${reader.editions.map(({ key, name }) =>
  choice(
    key === reader.edition.key,
    page.editions?.includes(key) === false
      ? linkTo(reader, '/search', { edition: key })
      : linkTo(reader, reader.path, { ...page.query, edition: key }),
    name,
    null,
  ),
)}</ul>`;

const choice = (isChosen: boolean, address: string, name: string, language: Language | null): Html =>
  html`<li><a href="${address}"${isChosen ? html` aria-current="true"` : null}${language === null ? null : html` hreflang="${language}" lang="${language}"`}>${name}${isChosen ? icon('check', 14) : null}</a></li>
`;
