import type { listRequests, RequestSummary } from '../../../contract/requests.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { meOf, type Pane, type Word } from '../model/pane.ts';
import { ClockWords } from '../parts/clock-words.tsx';
import { PageLink, SignInLink } from '../parts/links.tsx';
import { Show } from '../parts/show.tsx';

/** What this person's organisation still waits for; for who is not signed in, the way there. */
export function MyRequests({ pane }: { pane: Pane }) {
  const me = meOf(pane);
  const { say } = pane;
  if (me?.kind === 'nobody')
    return (
      <section class="stack">
        <p>{say('mine.signIn')}</p>
        <SignInLink pane={pane} />
      </section>
    );
  const person = me?.person;
  const may = person && [person.organisation, ...person.actsFor].some((one) => one.actions.includes('requests.manage'));
  if (!may) return null;
  return (
    <section class="stack">
      <h3>
        {say('mine')}
        <PageLink pane={pane} path="/support">
          {say('mine.all')}
        </PageLink>
      </h3>
      <Show pane={pane} of={pane.read<typeof listRequests>('/api/requests', { state: 'open', limit: 5 })}>
        {(list: ResponseOf<typeof listRequests>) =>
          list.items.length === 0 ? (
            <p class="hint">{say('mine.none')}</p>
          ) : (
            <ul class="card rows">
              {list.items.map((one) => (
                <Row key={one.id} pane={pane} request={one} own={person.organisation.id} />
              ))}
            </ul>
          )
        }
      </Show>
    </section>
  );
}

function Row({ pane, request, own }: { pane: Pane; request: RequestSummary; own: string }) {
  const { organisation, severity, state } = request;
  // Only a state in which it is the customer's turn has words here.
  const turn = pane.say(`mine.${state}` as Word);
  return (
    <li>
      <PageLink pane={pane} path={`/support/requests/${request.id}`}>
        <strong lang={request.language}>{request.title}</strong>
        {organisation.id !== own && <small>{organisation.name}</small>}
        <small>
          {request.number} · {severity.name}
        </small>
        <small>{turn ? <b class="turn">{turn}</b> : <ClockWords pane={pane} clock={request.clock} />}</small>
      </PageLink>
    </li>
  );
}
