/** A hand-over says what was done and what comes next; fewer signs than these say neither. */
const fewestSigns = 10;

export type Handover = { done: string; next: string };

/** Which part of a written hand-over is missing; null: none. */
export const missingOfHandover = ({ done, next }: Handover): 'done' | 'next' | null =>
  done.trim().length < fewestSigns ? 'done' : next.trim().length < fewestSigns ? 'next' : null;
