import type { IssueView } from '../../usecases/health/read-health.ts';
import type { HelpHit } from '../../usecases/ports/help.ts';
import { askSupport } from '../frame/ask-support.ts';
import type { Page } from '../frame/page.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { articleAddress } from '../article/article-address.ts';
import { notice } from '../html/parts.ts';
import { type Guide, guideNotices } from './guides.ts';
import { searchBox } from './search-box.ts';

/** What was asked and what was found. `issues`: current service issues that the question speaks of; `guides`: troubleshooters that do. */
export type Found = {
  question: string;
  hits: readonly HelpHit[];
  issues: readonly IssueView[];
  guides: readonly Guide[];
};

/** Answers to a question; without one, the place to ask. Contact is always at the foot. */
export function searchPage({ question, hits, issues, guides }: Found, reader: Reader): Page {
  const { say } = reader;
  return {
    title: question === '' ? say('pages:search.title') : say('pages:search.for', { question }),
    here: 'help',
    ...(question === '' ? {} : { unlisted: true, query: { q: question } }),
    body: html`<div class="narrow">
<h1>${say('pages:search.title')}</h1>
${searchBox(reader, question)}
${issues.map((issue) =>
  notice(
    html`<p><strong>${say('pages:search.yours')}</strong> ${issue.title}</p>
<p><a href="${linkTo(reader, `/health#${issue.number}`)}">${say('pages:search.issue', { number: issue.number, status: issue.status.name })}</a></p>`,
    issue.kind === 'incident' ? 'bad' : 'warn',
    'alert',
  ),
)}
${guideNotices(guides, reader)}
${question === '' ? html`<p class="soft">${say('pages:search.advice')}</p>` : results(question, hits, reader)}
${askSupport(reader)}
</div>`,
  };
}

function results(question: string, hits: readonly HelpHit[], reader: Reader): Html {
  const { say } = reader;
  if (hits.length === 0)
    return html`<h2 class="results-title">${say('pages:search.none', { question })}</h2>
<p class="soft">${say('pages:search.try')}</p>`;
  return html`<h2 class="results-title">${say('pages:search.count', { count: hits.length, question })}</h2>
<ol class="results">
${hits.map(
  ({
    path,
    title,
    excerpt,
  }) => html`<li><h3><a href="${linkTo(reader, articleAddress(path), { q: question })}">${title}</a></h3>
<p>${excerpt}</p></li>
`,
)}</ol>`;
}
