import type { ClockView } from '../../../contract/common.ts';
import { now } from '../model/now.ts';
import type { Pane, Word } from '../model/pane.ts';
import { exactly, relative } from '../model/when.ts';
import { Icon } from './icon.tsx';

/** A clock in one line, as the server read it: "Initial response in 42 min · Fri 23:10 GMT+8". Only the distance ticks here. */
export function ClockWords({ pane, clock }: { pane: Pane; clock: ClockView | null }) {
  const { say } = pane;
  if (!clock) return <>{say('clock.none')}</>;
  const { state, dueAt } = clock;
  if (state === 'paused') return <>{say('clock.paused')}</>;
  if (state === 'running' && clock.calendarEndsOn) return <>{clock.reads}</>;
  if (!dueAt || (state !== 'running' && state !== 'late')) return null;
  const late = state === 'late' || Date.parse(dueAt) < now();
  return (
    <span class={late ? 'line late' : 'line'}>
      <Icon name={late ? 'bad' : 'clock'} />
      {late
        ? say('clock.late', { when: exactly(pane, dueAt) })
        : `${say(`clock.${clock.clock}` as Word, { when: relative(pane, dueAt) })} · ${exactly(pane, dueAt)}`}
    </span>
  );
}
