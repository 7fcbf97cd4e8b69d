import type { Pane } from '../model/pane.ts';
import { type Line, nearestHours } from './lines.ts';

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
      {nearest && line.numbers.length > 0 && <Status status={nearest.status} open={nearest.open} />}
    </>
  );
}

export const Status = ({ status, open }: { status: string; open: boolean }) => (
  <p class={`status ${open ? 'open' : ''}`}>{status}</p>
);
