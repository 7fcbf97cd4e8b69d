import type { z } from 'zod';
import type { waitView } from '../../contract/intake.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { later } from '../../domain/time/instant.ts';
import { usualWait } from '../../domain/wait/usual-wait.ts';
import type { Tx } from '../ports.ts';
import type { InWords } from '../request/show-request.ts';

const rememberedDays = 90;
const mostRequests = 200;

/** The wait that the class's own history tells, in minutes rounded outward; never invented. */
export async function expectedWait(
  tx: Tx,
  edition: Edition,
  about: { topic: string; severity: string },
  { say, circumstances }: InWords,
): Promise<z.output<typeof waitView>> {
  const since = later(circumstances.now, -rememberedDays * 86_400_000);
  const waits = await tx.waits.past(edition.key, about, since, mostRequests);
  const usual = usualWait(waits);
  if (usual === null)
    return {
      state: 'not-enough-history',
      usualMinutes: null,
      highMinutes: null,
      served: waits.length,
      opensAt: null,
      words: say('server:wait.not-enough-history', { count: waits.length }),
    };
  return {
    state: 'known',
    usualMinutes: usual.middle,
    highMinutes: usual.high,
    served: waits.length,
    opensAt: null,
    words: say('server:wait.known', {
      usual: minutesWords(usual.middle, say),
      high: minutesWords(usual.high, say),
      count: waits.length,
    }),
  };
}

function minutesWords(minutes: number, say: InWords['say']): string {
  if (minutes < 60) return say('server:wait.minutes', { count: minutes });
  if (minutes < 48 * 60) return say('server:wait.hours', { count: Math.ceil(minutes / 60) });
  return say('server:wait.days', { count: Math.ceil(minutes / 1440) });
}
