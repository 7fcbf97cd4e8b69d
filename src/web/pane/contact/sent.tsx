import type { Pane } from '../model/pane.ts';
import type { State } from '../model/state.ts';
import { exactly } from '../model/when.ts';
import { ClockWords } from '../parts/clock-words.tsx';
import { Icon } from '../parts/icon.tsx';
import { PageLink } from '../parts/links.tsx';

/** What came of it: number, severity, when the answer is due and why, and where it is read. */
export function Sent({ pane, sent }: { pane: Pane; sent: NonNullable<State['sent']> }) {
  const { say } = pane;
  const { request, wait } = sent;
  const { clock, severity, contact } = request;
  const due = clock?.dueAt;
  const theirs = due && clock.calendarZone && exactly(pane, due, clock.calendarZone);
  return (
    <section class="stack sent">
      <Icon name="good" />
      <h2 tabIndex={-1} data-heading>
        {say('sent', { number: request.number })}
      </h2>
      <p>
        {severity.name} {severity.standing === 'proposed' && <span class="hint">{say('sent.proposed')}</span>}
      </p>
      <div class="card">
        <h3>
          <ClockWords pane={pane} clock={clock} />
        </h3>
        {theirs && theirs !== exactly(pane, due) && <p>{say('sent.zone', { instant: theirs })}</p>}
        {due && <p class="hint">{clock.reads}</p>}
        <p>
          {contact.callReads} {wait && `${contact.method.name}: ${wait}`}
        </p>
      </div>
      <PageLink pane={pane} path={`/support/requests/${request.id}`} class="button main">
        {say('sent.open')}
      </PageLink>
    </section>
  );
}
