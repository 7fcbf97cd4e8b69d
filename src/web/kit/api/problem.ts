import type { Problem as ProblemDetails } from '../../../contract/problem.ts';
import { hasWord, t } from '../words/words.ts';

/** What a call refused, as the server told it (RFC 9457), or what kept the call from arriving. */
export class Problem extends Error {
  readonly details: ProblemDetails;

  constructor(details: ProblemDetails) {
    super(`${details.status} ${details.code}: ${details.detail ?? details.title}`);
    this.name = 'Problem';
    this.details = details;
  }

  get code(): string {
    return this.details.code;
  }
  get status(): number {
    return this.details.status;
  }
  get facts(): Record<string, unknown> {
    return this.details.facts ?? {};
  }
  get errors(): { path: string; code: string; message: string }[] {
    return this.details.errors ?? [];
  }
}

/** The network did not carry the call: status 0. */
export const unreachable = (): Problem =>
  new Problem({ type: 'about:blank', title: '', status: 0, code: 'unreachable' });

/** An answer that is no problem document still has a status to speak of. */
export const problemOf = (status: number, body: unknown): Problem =>
  new Problem({
    type: 'about:blank',
    title: '',
    code: codeByStatus[status] ?? (status >= 500 ? 'defect' : 'refused'),
    ...(typeof body === 'object' && body !== null ? body : {}),
    status,
  });

const codeByStatus: Record<number, string> = {
  401: 'sign-in',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  429: 'too-many',
};

/**
 * What to say to the person: the server's own words, which is in their language and knows the facts, else the words of
 * the code or of the status. Never a bare code.
 */
export function wordsOfProblem(problem: Problem): string {
  const told = problem.details.detail || problem.details.title;
  if (told) return told;
  if (hasWord(`kit:problem.${problem.code}`)) return t(`kit:problem.${problem.code}`, problem.facts);
  return t(problem.status >= 500 ? 'kit:problem.defect' : 'kit:problem.refused');
}

export const asProblem = (thrown: unknown): Problem | null => (thrown instanceof Problem ? thrown : null);
