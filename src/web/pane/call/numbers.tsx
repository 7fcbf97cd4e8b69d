import type { Pane } from '../model/pane.ts';
import { exactly, relative } from '../model/when.ts';
import { Icon } from '../parts/icon.tsx';
import { type Hours, type Line, nearestHours } from './lines.ts';

/** The numbers of a country and whether somebody answers now. */
export function Numbers({ pane, line }: { pane: Pane; line: Line }) {
  const nearest = nearestHours(line);
  return (
    <>
      {line.numbers.map((one) => (
        <div class="number" key={one.tel + one.label}>
          <a href={`tel:${one.tel}`}>{one.number}</a>
          <small>
            {[one.label, one.charge, one.press && pane.say('call.press', { keys: one.press })]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </div>
      ))}
      {nearest && line.numbers.length > 0 && <Status pane={pane} hours={nearest} />}
    </>
  );
}

/** Open now, or when it opens. */
export const Status = ({ pane, hours: { open, opensAt, status } }: { pane: Pane; hours: Hours }) => (
  <p class={`line hint ${open ? 'open' : ''}`}>
    <Icon name="clock" />
    <span>
      {status}
      {opensAt && ` · ${pane.say('call.opens', { when: relative(pane, opensAt) })} · ${exactly(pane, opensAt)}`}
    </span>
  </p>
);
