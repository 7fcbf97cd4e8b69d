import { edit } from '../draft/edit.ts';
import type { Intake } from '../draft/intake.ts';
import type { Pane } from '../model/pane.ts';
import { Choices } from '../parts/choices.tsx';

/** How bad it is, in plain words: a severity is proposed from the answers. */
export const Impact = ({ pane, intake }: { pane: Pane; intake: Intake }) => (
  <>
    {intake.impact.map(({ key, ask, answers }) => (
      <Choices
        key={key}
        pane={pane}
        name={`impact.${key}`}
        legend={ask}
        among={answers}
        value={pane.state.draft.impact[key]}
        pick={(answer) => edit(pane, { impact: { ...pane.state.draft.impact, [key]: answer }, severity: undefined })}
      />
    ))}
  </>
);
