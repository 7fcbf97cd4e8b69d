import type { Intake } from '../draft/intake.ts';
import type { Pane } from '../model/pane.ts';
import { Choices } from '../parts/choices.tsx';

/** How support comes back, each way with the wait it means. */
export const Method = ({ pane, intake }: { pane: Pane; intake: Intake }) => (
  <Choices
    pane={pane}
    name="contactMethod"
    among={intake.contactMethods.map(({ key, name, hint }) => ({
      key,
      name,
      hint: (
        <>
          {hint}
          <b class="wait">{pane.state.proposals?.[key]?.wait.words}</b>
        </>
      ),
    }))}
    value={pane.state.draft.contactMethod}
  />
);
