import { coverageLeft } from '../domain/calendar/coverage-left.ts';
import { type ReplanOptions, replanPolicies } from '../usecases/policy/replan-clocks.ts';

type Log = Record<'error' | 'warn', (facts: object, message: string) => void>;

const lookEveryMs = 1_000;
const dayMs = 86_400_000;

/**
 * Moves running clocks to policies saved since, beside the other work of the worker and not in its way; and says once a day which
 * calendars soon know no more holidays.
 */
export function runPolicyWork(
  options: Omit<ReplanOptions, 'onFailure' | 'stopped'> & { log: Log; lookEveryMs?: number },
) {
  const { log, circumstances } = options;
  let closed = false;
  let saidAt = Number.NEGATIVE_INFINITY;
  let wake: () => void = () => {};
  const round = async () => {
    await replanPolicies({
      ...options,
      stopped: () => closed,
      onFailure: (error, requestId) =>
        log.error({ err: error, requestId }, 'The clocks of this request were not moved'),
    });
    const { now, policies } = circumstances();
    if (Date.parse(now) - saidAt < dayMs) return;
    saidAt = Date.parse(now);
    for (const key of policies.keys())
      for (const calendar of policies.current(key).edition.calendars) {
        const { daysLeft, state } = coverageLeft(calendar, now);
        if (state !== 'known')
          log.warn(
            { edition: key, calendar: calendar.id, coversTo: calendar.coverage.to, daysLeft },
            'The holidays of this calendar are known for less than 60 days: due times beyond are not stated',
          );
      }
  };
  const running = (async () => {
    while (!closed) {
      try {
        await round();
      } catch (error) {
        if (!closed) log.error({ err: error }, 'Moving clocks to a new policy failed; it tries again');
      }
      if (closed) break;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, options.lookEveryMs ?? lookEveryMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();
  return {
    nudge: () => wake(),
    async close() {
      closed = true;
      wake();
      await running;
    },
  };
}
