import { edit } from '../draft/edit.ts';
import { IssueCard } from '../health/issue-card.tsx';
import type { Pane } from '../model/pane.ts';
import { Told } from '../parts/told.tsx';
import { Write } from '../parts/write.tsx';

/** What is wrong; whether it is a known service issue; what was tried. */
export const Describe = ({ pane }: { pane: Pane }) => (
  <>
    <Write pane={pane} name="description" text={pane.state.draft.description} />
    <Matches pane={pane} />
    <Told pane={pane} name="tried" optional text={triedOf(pane)} />
  </>
);

/** What was tried: the person's words, else the articles read on the way. */
export const triedOf = ({ state, say }: Pane): string =>
  state.draft.tried ?? state.draft.read.map((title) => say('form.tried.read', { title })).join('\n');

function Matches({ pane }: { pane: Pane }) {
  const { say, state } = pane;
  const issue = state.matches.find((one) => one.id !== state.draft.notIssue);
  if (!issue) return null;
  return (
    <section class="stack" role="status">
      <h3>{say('health.yours')}</h3>
      <IssueCard pane={pane} issue={issue} ask="health.followIt" />
      <p class="hint">
        {(state.followed[issue.id] ?? issue.followed) && say('health.followed')} {say('health.linked')}
      </p>
      <button type="button" class="link" onClick={() => edit(pane, { notIssue: issue.id })}>
        {say('health.other')}
      </button>
    </section>
  );
}
