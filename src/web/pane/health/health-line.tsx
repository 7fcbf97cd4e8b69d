import type { readHealth } from '../../../contract/health.ts';
import type { Pane } from '../model/pane.ts';
import { Fold } from '../parts/fold.tsx';
import { Icon } from '../parts/icon.tsx';
import { Show } from '../parts/show.tsx';
import { IssueCard } from './issue-card.tsx';

const signs = { healthy: 'good', advisory: 'warn', incident: 'bad' } as const;

/** How the services of this organisation are, in one line that opens to the current issues. */
export const HealthLine = ({ pane }: { pane: Pane }) => (
  <section class="health" aria-label={pane.say('health')}>
    <Show pane={pane} of={pane.read<typeof readHealth>('/api/health', {})}>
      {(health) =>
        health.current.length === 0 ? (
          <p class="line good">
            <Icon name={signs[health.state]} />
            <span>{health.line}</span>
          </p>
        ) : (
          <Fold
            pane={pane}
            name="health"
            line={
              <span class={`line ${signs[health.state]}`}>
                <Icon name={signs[health.state]} />
                <span>{health.line}</span>
              </span>
            }
          >
            {() => health.current.map((issue) => <IssueCard key={issue.id} pane={pane} issue={issue} />)}
          </Fold>
        )
      }
    </Show>
  </section>
);
