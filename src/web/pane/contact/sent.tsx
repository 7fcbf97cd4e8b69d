import type { Pane } from '../model/pane.ts';
import type { State } from '../model/state.ts';
import { exactly } from '../model/when.ts';
import { untilDue } from '../parts/clock-words.tsx';
import { Icon } from '../parts/icon.tsx';
import { PageLink } from '../parts/links.tsx';

/** What came of it: number, severity, when the answer is due and why, and where it is read. */
export function Sent({ pane, sent }: { pane: Pane; sent: NonNullable<State['sent']> }) {
  const { say } = pane;
  const { request, wait } = sent;
  const { clock, severity } = request;
  const due = clock?.dueAt ?? null;
  const mine = due && exactly(pane, due);
  const theirs = due && clock?.calendarZone ? exactly(pane, due, clock.calendarZone) : null;
  return (
    <section class="stack sent">
      <Icon name="good" />
      <h2 tabIndex={-1} data-heading>
        {say('sent', { number: request.number })}
      </h2>
      <p>
        {severity.name}
        {severity.standing === 'proposed' && <span class="hint"> ({say('sent.proposed')})</span>}
      </p>
      <div class="card">
        {clock && due && (
          <>
            <h3>{untilDue(pane, clock, due)}</h3>
            <p>
              {mine}
              {theirs && theirs !== mine && <small> · {say('sent.zone', { instant: theirs })}</small>}
            </p>
          </>
        )}
        <p class={clock ? 'hint' : ''}>{clock ? clock.reads : say('clock.none')}</p>
        {wait && (
          <p class="hint">
            {request.contact.method.name}: {wait}
          </p>
        )}
      </div>
      <PageLink pane={pane} path={`/support/requests/${request.id}`} class="button main">
        {say('sent.open')}
      </PageLink>
    </section>
  );
}
