import { markedParts } from '../../domain/help/marked-parts.ts';
import type { HelpHit } from '../../usecases/ports/help.ts';
import { articleAddress } from '../article/article-address.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { languageNames } from '../frame/switches.ts';
import { type Html, html } from '../html/html.ts';
import { day } from '../html/time.ts';
import { kindName, productName } from './names.ts';

/** What of a reader the answers need: they are shown on the public page, in the portal and in the pane. */
export type AnswerReader = Pick<Reader, 'say' | 'edition' | 'editions' | 'language' | 'now' | 'chosen'> & {
  isVisitor: boolean;
};

/** One answer: where it stands, what it says of what was asked, and what to know before reading it. */
export function hitItem(hit: HelpHit, question: string, saysEdition: boolean, reader: AnswerReader): Html {
  const { path, title, titleMarks, excerpt, excerptMarks, lang } = hit;
  const section = holdsQuestion(hit, question) ? undefined : hit.section;
  const where = `${articleAddress(path)}${section === undefined ? '' : `#${section.id}`}`;
  const spoken = lang === undefined ? null : html` lang="${lang}"`;
  return html`<li><h3><a href="${linkTo(reader, where, { q: question, text: lang })}" data-key="${path}"${spoken}>${marked(title, titleMarks)}${section === undefined || section.heading === title ? null : html`<span class="section"> › ${section.heading}</span>`}</a></h3>
${excerpt === '' ? null : html`<p class="excerpt"${spoken}>${marked(excerpt, excerptMarks)}</p>`}
${toKnow(hit, saysEdition, reader)}</li>
`;
}

/** So much of a question in the title: the article as a whole answers it, and is read from its beginning. */
const enough = 0.8;

function holdsQuestion({ titleMarks = [] }: HelpHit, question: string): boolean {
  const asked = question.replace(/[^\p{L}\p{N}]/gu, '').length;
  return titleMarks.reduce((sum, [from, to]) => sum + to - from, 0) >= asked * enough;
}

const marked = (text: string, marks: HelpHit['titleMarks']): Html =>
  html`${markedParts(text, marks).map((part, index) => (index % 2 === 0 ? part : html`<mark>${part}</mark>`))}`;

function toKnow(
  { lang, product, kind, date, translation = [], edition, plans }: HelpHit,
  saysEdition: boolean,
  reader: AnswerReader,
): Html | null {
  const { say, language } = reader;
  const nameOfPlan = (key: string) => reader.edition.plans.find((plan) => plan.key === key)?.name[language] ?? key;
  const ownEdition =
    saysEdition && edition !== undefined ? reader.editions.find(({ key }) => key === edition)?.name : null;
  const facts = [
    lang === undefined ? null : html`<span lang="${lang}">${languageNames[lang as keyof typeof languageNames]}</span>`,
    kind === undefined ? null : html`<span>${kindName(kind, say)}</span>`,
    product === undefined ? null : html`<span>${productName(product, reader.edition, language)}</span>`,
    ownEdition ? html`<span>${say('pages:search.onlyFor', { names: ownEdition })}</span>` : null,
    plans === undefined
      ? null
      : html`<span>${say('pages:search.onlyFor', { names: plans.map(nameOfPlan).join(say('pages:comma')) })}</span>`,
    date === undefined ? null : html`<time datetime="${date}">${day(date, language)}</time>`,
    ...translation.map((one) => html`<span class="caution">${say(`pages:search.${one}`)}</span>`),
  ].filter((fact) => fact !== null);
  return facts.length === 0
    ? null
    : html`<p class="to-know">${facts}</p>
`;
}
