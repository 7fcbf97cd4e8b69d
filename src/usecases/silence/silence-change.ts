import type { ServiceRequest } from '../../domain/request/request.ts';
import type { SilenceStep } from '../../domain/silence/next-silence-step.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { RequestChange } from '../request/record-change.ts';

/**
 * A step of silence as a change of its request. Each is a line that the customer reads, but for what support owes itself;
 * `zone` is theirs, for the mail.
 */
export function silenceChange(request: ServiceRequest, step: SilenceStep, zone: string, now: Instant): RequestChange {
  const line = (kind: string, data: Record<string, unknown>) => [
    { kind: `silence.${kind}`, audience: 'all' as const, data: { ...data, zone } },
  ];
  switch (step.step) {
    case 'remind':
      return { request, events: line('reminded', { number: step.number, of: Math.max(step.number, step.of) }) };
    case 'call':
      return {
        request,
        events: [
          { kind: 'silence.call-missing', audience: 'support', data: { missing: step.missing, since: step.at } },
        ],
      };
    case 'notify':
      return {
        request,
        events: line('noticed', {
          act: step.act,
          at: step.acts,
          ...(step.to === null ? {} : { from: request.severity, to: step.to }),
        }),
      };
    case 'lower':
      return {
        request: { ...request, severity: step.to },
        events: line('lowered', { from: step.from, to: step.to }),
        facts: [{ kind: 'severity-changed', from: step.from, to: step.to, because: 'lowered' }],
      };
    case 'resolve':
      return {
        request: { ...request, state: 'resolved', doneAt: now, nextUpdateAt: null },
        events: line('resolved', { at: step.closes }),
        facts: [{ kind: 'resolved' }],
      };
    case 'close':
      return {
        request: { ...request, state: 'closed', doneAt: request.doneAt ?? now, closedAt: now },
        events: line('closed', {}),
        facts: [{ kind: 'closed' }],
      };
  }
}
