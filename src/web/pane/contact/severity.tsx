import { edit } from '../draft/edit.ts';
import type { Intake, Offer } from '../draft/intake.ts';
import { propose, severityNow } from '../draft/propose.ts';
import type { Pane } from '../model/pane.ts';
import type { Proposal } from '../model/state.ts';
import { exactly, relative } from '../model/when.ts';
import { Choices } from '../parts/choices.tsx';
import { FaultNotice } from '../parts/fault-notice.tsx';
import { bind } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { Write } from '../parts/write.tsx';

/** The severity that the answers propose, what it promises, what the contract does not allow, and what it asks for. */
export function Severity({ pane, intake }: { pane: Pane; intake: Intake }) {
  const { say, state } = pane;
  const now = severityNow(pane, intake);
  if (state.proposalFault) return <FaultNotice pane={pane} fault={state.proposalFault} again={() => propose(pane)} />;
  if (!now) return <p class="hint">{say('form.severity.wait')}</p>;
  const { proposal, offer } = now;
  return (
    <section class="stack" aria-live="polite">
      {intake.choosesSeverity ? (
        <Choices
          pane={pane}
          name="severity"
          among={(intake.severities[state.draft.topic ?? ''] ?? []).map(({ key, name, definition, refusal }) => ({
            key,
            name,
            hint: refusal?.words ?? definition,
            refused: refusal !== null,
          }))}
          value={offer?.key}
        />
      ) : (
        <>
          <h3>{say('form.severity')}</h3>
          <div class="card">
            <strong>{offer?.name}</strong>
            <p>{offer?.definition}</p>
            <p class="hint">{say('form.severity.proposed')}</p>
          </div>
        </>
      )}
      {proposal.limited && (
        <Notice tone="warn">
          <p>{proposal.limited.words}</p>
        </Notice>
      )}
      <Target pane={pane} target={proposal.target} />
      {offer && <Needs pane={pane} offer={offer} />}
    </section>
  );
}

const Target = ({ pane, target }: { pane: Pane; target: Proposal['target'] }) => (
  <p class="line">
    <Icon name="clock" />
    <span>
      {target.words}
      {target.dueAt && (
        <small>
          {relative(pane, target.dueAt)} · {exactly(pane, target.dueAt)}
        </small>
      )}
    </span>
  </p>
);

/** The gravest severity asks for more: what is at stake, and somebody who stays reachable. */
function Needs({ pane, offer: { needs, duty } }: { pane: Pane; offer: Offer }) {
  const { draft } = pane.state;
  const { label, attributes, below } = bind(pane, 'reachable');
  return (
    <>
      {needs.impactStatement && <Write pane={pane} name="impactStatement" text={draft.impactStatement} />}
      {needs.peopleAssigned && <Write pane={pane} name="peopleAssigned" text={draft.peopleAssigned} />}
      {needs.reachableContact && (
        <div class="field">
          <label class="choice">
            <input
              type="checkbox"
              {...attributes}
              checked={draft.reachable ?? false}
              onChange={(event) => edit(pane, { reachable: event.currentTarget.checked })}
            />
            <span>{label}</span>
          </label>
          {below}
        </div>
      )}
      {duty && <p class="hint">{duty}</p>}
    </>
  );
}
