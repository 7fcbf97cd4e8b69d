import type { Problem } from '../contract/problem.ts';
import type { Refusal } from '../usecases/outcome.ts';
import type { Say } from '../usecases/ports.ts';

/** The status of each reason; what is not listed is a 409: understood, allowed, and not possible as things stand. */
const statuses: Record<string, number> = {
  'sign-in': 401,
  'needs-action': 403,
  'needs-staff': 403,
  'foreign-origin': 403,
  'not-found': 404,
  'too-large': 413,
  'invalid-input': 422,
  'unknown-choice': 422,
  'needs-phone': 422,
  'needs-impact-statement': 422,
  'needs-reachable-contact': 422,
  'needs-reason': 422,
  'attachment-not-found': 422,
  'attachment-refused': 422,
  'attachment-holds-secrets': 422,
  'next-update-in-the-past': 422,
  'call-time-out-of-range': 422,
  'needs-agreement': 422,
  'above-ceiling': 422,
  'caller-may-not': 422,
  'phone-not-possible': 422,
  'mail-not-possible': 422,
  'ends-before-it-starts': 422,
  'not-a-partner': 422,
  'no-partners': 422,
  'needs-people-assigned': 422,
  'needs-handover': 422,
  'policy-faults': 422,
  'policy-unchanged': 422,
  'no-such-duplicate': 422,
  'period-backwards': 422,
  'period-too-long': 422,
  'no-domain-name': 422,
  'check-not-found': 422,
  'too-many-domains': 422,
  'too-many-look-ups': 429,
  'no-question': 422,
  'article-path': 422,
  'no-such-article': 422,
  'same-language': 422,
  'article-not-ready': 422,
  'needs-check': 422,
  'publish-in-the-past': 422,
  'needs-other-eyes': 403,
  'too-many': 429,
  defect: 500,
  'not-ready': 503,
};

/** A refusal as a problem (RFC 9457), in the reader's language; the code is stable, the words may change. */
export function problemOf(refusal: Refusal, say: Say): Problem {
  const { reason, errors, ...facts } = refusal;
  const status = statuses[reason] ?? 409;
  const field = typeof facts['field'] === 'string' ? facts['field'] : null;
  const detail = say(`server:refusal.${reason}`, {
    ...facts,
    expected: Array.isArray(facts['expected']) ? facts['expected'].join(', ') : facts['expected'],
  });
  return {
    type: `/api/docs#${reason}`,
    title: detail,
    status,
    code: reason,
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
    ...(Array.isArray(errors)
      ? { errors: errors as Problem['errors'] & object }
      : field === null
        ? {}
        : { errors: [{ path: field, code: reason, message: detail }] }),
  };
}
