import type { readHealth } from '../../../contract/health.ts';
import type { drawAnswers } from '../../../contract/help.ts';
import { IssueCard } from '../health/issue-card.tsx';
import type { Pane } from '../model/pane.ts';
import type { Place } from '../model/place.ts';
import { matching } from '../model/state.ts';
import { Served } from '../parts/served.tsx';
import { Show } from '../parts/show.tsx';
import { QuestionBox } from './question-box.tsx';

/** The answers to a question: a service issue that it speaks of, then articles. */
export function Answers({ pane, asked }: { pane: Pane; asked: Extract<Place, { at: 'answers' }> }) {
  const { say } = pane;
  const { q, product, kind } = asked;
  const issues = matching(pane.read<typeof readHealth>('/api/health', { q }).value);
  return (
    <>
      <QuestionBox pane={pane} bare />
      {issues.length > 0 && (
        <section class="stack">
          <h3>{say('health.yours')}</h3>
          {issues.map((issue) => (
            <IssueCard key={issue.id} pane={pane} issue={issue} ask="health.followIt" />
          ))}
        </section>
      )}
      <section class="stack">
        <h2 class="small" tabIndex={-1} data-heading>
          {say('answers.for', { q })}
        </h2>
        <Show pane={pane} of={pane.read<typeof drawAnswers>('/api/help/answers', { q, product, kind })}>
          {({ html }) => <Served pane={pane} class="stack" html={html} />}
        </Show>
      </section>
    </>
  );
}
