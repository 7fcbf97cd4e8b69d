import type { IntakeView } from '../../../contract/intake.ts';
import type { Draft } from './draft.ts';

/** What every part of the form works on. */
export type Asking = {
  draft: Draft;
  change: (patch: Partial<Draft>) => void;
  intake: IntakeView;
  /** Paths of the fields that would not do at the last attempt to send: their words come from the form. */
  faulty: ReadonlySet<string>;
};
