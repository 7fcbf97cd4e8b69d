import type { Pane } from '../model/pane.ts';
import { nearestHours, readLines } from './lines.ts';
import { Status } from './numbers.tsx';

/** The telephone in one line: before the form while somebody answers, and always where the form failed. */
export function CallNow({ pane, failed }: { pane: Pane; failed?: boolean }) {
  const line = readLines(pane).value?.lines.find((one) => one.numbers.length > 0);
  const number = line?.numbers[0];
  const hours = line && nearestHours(line);
  return number && hours && (failed || hours.open) ? (
    <div>
      {pane.say(failed ? 'call.instead' : 'call.now')} <a href={`tel:${number.tel}`}>{number.number}</a>
      <Status pane={pane} hours={hours} />
    </div>
  ) : null;
}
