import type { readHealth } from '../../../contract/health.ts';
import type { Pane } from '../model/pane.ts';
import { Fold } from '../parts/fold.tsx';
import { Icon } from '../parts/icon.tsx';
import { Show } from '../parts/show.tsx';
import { IssueCard, signs } from './issue-card.tsx';

/** How the services of this organisation are, in one line that opens to the current issues. */
export const HealthLine = ({ pane }: { pane: Pane }) => (
  <section class="health" aria-label={pane.say('health')}>
    <Show pane={pane} of={pane.read<typeof readHealth>('/api/health', {})}>
      {({ state, line, current }) => {
        const all = (
          <span class={`line ${signs[state]}`}>
            <Icon name={signs[state]} />
            <span>{line}</span>
          </span>
        );
        return current.length === 0 ? (
          all
        ) : (
          <Fold pane={pane} name="health" line={all}>
            {() => current.map((issue) => <IssueCard key={issue.id} pane={pane} issue={issue} />)}
          </Fold>
        );
      }}
    </Show>
  </section>
);
