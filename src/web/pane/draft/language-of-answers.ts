import type { Pane } from '../model/pane.ts';
import type { Intake } from './intake.ts';

/** The language chosen for the answers; else the pane's, where support answers in it; else support's first. */
export function languageOfAnswers({ state }: Pane, { languages }: Intake): Intake['languages'][number] {
  const chosen = [state.draft.language, state.lang].find((tag) => languages.some((one) => one === tag));
  return (chosen as Intake['languages'][number] | undefined) ?? languages[0] ?? 'en';
}
