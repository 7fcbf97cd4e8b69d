import { useState } from 'react';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { draftKeyOf, type Mode } from './mode.ts';

/** What is being written on a request; null for nothing. It begins with what was `begun`, else with what was left unfinished there. */
export function useMode(
  request: string,
  begun: Mode | null,
): [mode: Mode | null, setMode: (mode: Mode | null) => void] {
  const [answer] = useDraft(draftKeyOf('answer', request), '');
  const [note] = useDraft(draftKeyOf('note', request), '');
  return useState<Mode | null>(begun ?? (answer !== '' ? 'answer' : note !== '' ? 'note' : null));
}
