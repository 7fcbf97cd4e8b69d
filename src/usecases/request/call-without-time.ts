import type { ClockReading } from '../../domain/clock/clock-reading.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';

/**
 * Whether the person chose to be called, is not yet, and no time is promised for the call itself: a call-back that is
 * asked for with a time runs on a clock of its own, and filing a request asks for none. The call that reaches the
 * person is then the initial response, so that its due time, where there is one, is the call's too.
 */
export function callWithoutTime(
  { channel, contactMethod, firstAnswerAt }: Pick<ServiceRequest, 'channel' | 'contactMethod' | 'firstAnswerAt'>,
  readings: readonly ClockReading[],
  edition: Edition,
): boolean {
  // Who called has chosen nothing: the agent filed it.
  if (channel === 'phone') return false;
  if (edition.contactMethods.find((one) => one.key === contactMethod)?.by !== 'phone') return false;
  return firstAnswerAt === null && !readings.some(({ clock }) => clock === 'call-back');
}
