import type { IssueView } from '../../usecases/health/read-health.ts';
import type { Answers } from '../../usecases/help/find-answers.ts';
import { askSupport } from '../frame/ask-support.ts';
import type { Page } from '../frame/page.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { html } from '../html/html.ts';
import { notice } from '../html/parts.ts';
import { answerList } from './answer-list.ts';
import type { Guide } from './guides.ts';
import { searchBox } from './search-box.ts';

/** What was asked and what was found. `issues`: current service issues that the question speaks of; `guides`: troubleshooters that do. */
export type Found = { answers: Answers; issues: readonly IssueView[]; guides: readonly Guide[] };

/** Answers to a question; without one (null), the place to ask. Contact is always at the foot. */
export function searchPage(found: Found | null, reader: Reader): Page {
  const { say } = reader;
  return {
    title: found === null ? say('pages:search.title') : say('pages:search.for', { question: found.answers.question }),
    here: 'help',
    ...(found === null ? {} : { unlisted: true, query: asked(found.answers) }),
    body: html`<div class="narrow">
<h1>${say('pages:search.title')}</h1>
${searchBox(reader, found?.answers.question ?? '')}
${found === null ? html`<p class="soft">${say('pages:search.advice')}</p>` : results(found, reader)}
${askSupport(reader)}
</div>`,
  };
}

function results({ answers, issues, guides }: Found, reader: Reader) {
  const { say } = reader;
  const { question, items } = answers;
  return html`${issues.map((issue) =>
    notice(
      html`<p><strong>${say('pages:search.yours')}</strong> ${issue.title}</p>
<p><a href="${linkTo(reader, `/health#${issue.number}`)}">${say('pages:search.issue', { number: issue.number, status: issue.status.name })}</a></p>`,
      issue.kind === 'incident' ? 'bad' : 'warn',
      'alert',
    ),
  )}
<h2 class="results-title">${items.length === 0 ? say('pages:search.for', { question }) : say('pages:search.count', { count: items.length, question })}</h2>
${answerList(answers, guides, { ...reader, isVisitor: reader.visitor === null })}`;
}

/** What makes this page another one: the switches of language and edition keep it. */
const asked = ({ question, product, kind }: Answers): Record<string, string> => ({
  q: question,
  ...(product === null ? {} : { product }),
  ...(kind === null ? {} : { kind }),
});
