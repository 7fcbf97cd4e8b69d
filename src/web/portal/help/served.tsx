import type { MouseEvent } from 'react';
import { type Question, readQuestion } from './question.ts';

type Props = { html: string; onAsk: (question: Question) => void };

/** The answers as the server made them, of its own templates: what they quote is escaped. Their links take the keyboard themselves. */
export const Served = ({ html, onAsk }: Props) => (
  // oxlint-disable-next-line react/no-danger, jsx-a11y/no-static-element-interactions
  <div className="answers" onClick={(event) => follow(event, onAsk)} dangerouslySetInnerHTML={{ __html: html }} />
);

/** A link that narrows the question stays on this screen; all others lead where they say. */
function follow(event: MouseEvent, onAsk: (question: Question) => void): void {
  const link = (event.target as Element).closest('a');
  if (link === null || event.metaKey || event.ctrlKey || event.shiftKey || link.pathname !== '/search') return;
  event.preventDefault();
  onAsk(readQuestion(Object.fromEntries(new URLSearchParams(link.search))));
}
