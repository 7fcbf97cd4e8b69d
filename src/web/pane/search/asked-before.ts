import { keep, kept } from '../model/kept.ts';
import type { Pane } from '../model/pane.ts';

const mostKept = 5;

/** The questions that this person asked on this device, the last first, forgotten with their drafts at signing out; of a visitor nothing is kept. */
export const askedBefore = ({ state }: Pane): string[] => kept(`draft.asked.${state.owner}`) ?? [];

/** Keeps these instead. */
export const keepAsked = ({ state }: Pane, asked: string[]): void => {
  if (state.owner) keep(`draft.asked.${state.owner}`, asked.slice(0, mostKept));
};
