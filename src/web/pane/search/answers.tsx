import type { readHealth } from '../../../contract/health.ts';
import type { searchHelp } from '../../../contract/help.ts';
import { IssueCard } from '../health/issue-card.tsx';
import type { Pane } from '../model/pane.ts';
import { pageOf } from '../parts/links.tsx';
import { Show } from '../parts/show.tsx';
import { addressOf } from './address-of.ts';
import { QuestionBox } from './question-box.tsx';
import { openArticle } from './suggest.ts';

/** The answers to a question: a service issue that it speaks of, then articles. */
export function Answers({ pane, q }: { pane: Pane; q: string }) {
  const { say } = pane;
  const health = pane.read<typeof readHealth>('/api/health', { q }).value;
  const matching = health?.current.filter((issue) => health.matching.includes(issue.id)) ?? [];
  return (
    <>
      <QuestionBox pane={pane} bare />
      {matching.length > 0 && (
        <section class="stack">
          <h3>{say('health.yours')}</h3>
          {matching.map((issue) => (
            <IssueCard key={issue.id} pane={pane} issue={issue} ask="health.followIt" />
          ))}
        </section>
      )}
      <section class="stack">
        <h2 class="small" tabIndex={-1} data-heading>
          {say('answers.for', { q })}
        </h2>
        <Show pane={pane} of={pane.read<typeof searchHelp>('/api/help/search', { q, limit: 10 })}>
          {({ items }) =>
            items.length === 0 ? (
              <div class="stack">
                <p>{say('answers.none', { q })}</p>
                <p class="hint">{say('answers.try')}</p>
              </div>
            ) : (
              <ul class="results">
                {items.map((one) => (
                  <li key={one.path}>
                    <a
                      href={pageOf(pane, addressOf(one.path))}
                      data-key={one.path}
                      onClick={(event) => {
                        if (event.metaKey || event.ctrlKey) return;
                        event.preventDefault();
                        openArticle(pane, one, q);
                      }}
                    >
                      {one.title}
                    </a>
                    <p>{one.excerpt}</p>
                  </li>
                ))}
              </ul>
            )
          }
        </Show>
      </section>
    </>
  );
}
