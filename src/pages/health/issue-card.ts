import type { IssueView } from '../../usecases/health/read-health.ts';
import type { Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { icon } from '../html/icon.ts';
import { badge } from '../html/parts.ts';
import { timeOf } from '../html/time.ts';
import { healthLook, healthWord } from './health-look.ts';

/** A service issue with everything that was posted on it; a past one keeps its updates folded. */
export function issueCard(issue: IssueView, reader: Reader): Html {
  const { say, edition, language, now } = reader;
  const at = (instant: string) => timeOf(instant, { language, zone: edition.zone, now });
  const { tone, drawing } = healthLook[issue.kind];
  const isOver = issue.endedAt !== null;
  return html`<article class="issue ${isOver ? 'over' : tone}" id="${issue.number}" aria-labelledby="${issue.number}-title">
<header>
<h3 id="${issue.number}-title">${issue.title}</h3>
<p class="badges">${badge(healthWord(edition, issue.kind, language), isOver ? 'neutral' : tone, drawing)}${badge(issue.status.name, isOver ? 'good' : 'neutral')}</p>
</header>
<p class="issue-facts"><span>${issue.number}</span><span>${issue.services.map(({ name }) => name).join(say('pages:comma'))}</span><span>${say('pages:health.since')} ${at(issue.startedAt)}</span>${
    issue.endedAt === null ? null : html`<span>${say('pages:health.until')} ${at(issue.endedAt)}</span>`
  }</p>
<p>${issue.impact}</p>
${
  isOver
    ? html`<details><summary>${say('pages:health.updates', { count: issue.posts.length })}${icon('chevron-down', 12)}</summary>${posts(issue, at)}</details>`
    : posts(issue, at)
}
</article>`;
}

/** The latest first. */
const posts = (issue: IssueView, at: (instant: string) => Html): Html => html`<ol class="posts">
${issue.posts.map(
  (post) => html`<li><p class="post-head"><strong>${post.status.name}</strong> ${at(post.at)}</p>
<p class="as-typed">${post.body}</p></li>
`,
)}</ol>`;
