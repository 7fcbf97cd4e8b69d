import type { Answers } from '../../usecases/help/find-answers.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { kindName, productName } from './names.ts';

type Way = { name: string; query: Record<string, string | null>; isChosen?: boolean };
type Drawn = Pick<Reader, 'say' | 'edition' | 'language' | 'chosen'>;

const mostShown = 8;

/** The products and kinds that the answers are of, as links: the address then holds the choice, and a link shares it. */
export function filters(answers: Answers, reader: Drawn): Html {
  const { say, edition, language } = reader;
  const asked = { q: answers.question, product: answers.product, kind: answers.kind };
  const isAskedBack = answers.choices?.some(({ kind }) => kind === 'product') ?? false;
  const row = (name: 'product' | 'kind', values: readonly string[], words: (value: string) => string) =>
    values.length < 2 && answers[name] === null
      ? null
      : ways(
          say(`pages:search.${name}`),
          [null, ...shown(values, answers[name])].map((value) => ({
            name: value === null ? say('pages:search.all') : words(value),
            query: { ...asked, [name]: value },
            isChosen: answers[name] === value,
          })),
          reader,
        );
  return html`${isAskedBack && answers.product === null ? null : row('product', answers.products, (one) => productName(one, edition, language))}${row('kind', answers.kinds, (one) => kindName(one, say))}`;
}

/** A question that is too vague is asked back: each way is the same question, said more exactly. */
export function askedBack({ question, product, kind, choices = [] }: Answers, reader: Drawn): Html | null {
  const { say, edition, language } = reader;
  if (choices.length === 0) return null;
  const asked = { q: question, product, kind };
  const kinds = (['product', 'feature', 'error'] as const).filter((one) =>
    choices.some((choice) => choice.kind === one),
  );
  return html`<div class="asked-back stack"><p>${say('pages:search.which')}</p>
${kinds.map((one) =>
  ways(
    say(`pages:search.${one}`),
    choices
      .filter((choice) => choice.kind === one)
      .map(({ value }) => ({
        name: one === 'product' ? productName(value, edition, language) : value,
        query: one === 'product' ? { ...asked, product: value } : { ...asked, q: said(question, value) },
      })),
    reader,
  ),
)}</div>`;
}

/** A choice that holds what was asked says all of it: a mailbox, asked back, is a shared mailbox. */
const said = (question: string, value: string): string =>
  value.toLowerCase().includes(question.trim().toLowerCase()) ? value : `${question} ${value}`;

const ways = (label: string, list: readonly Way[], reader: Pick<Reader, 'chosen'>): Html =>
  html`<nav class="narrowing" aria-label="${label}"><b>${label}</b>
${list.map(
  ({ name, query, isChosen }) =>
    html`<a href="${linkTo(reader, '/search', query)}" data-key="${label} ${name}"${isChosen ? html` aria-current="true"` : null}>${name}</a>
`,
)}</nav>
`;

/** The most frequent, and always the one that is chosen. */
function shown(values: readonly string[], chosen: string | null): string[] {
  const first = values.slice(0, mostShown);
  return chosen === null || first.includes(chosen) ? first : [...first.slice(0, -1), chosen];
}
