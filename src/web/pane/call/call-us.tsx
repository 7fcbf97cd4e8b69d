import type { Pane } from '../model/pane.ts';
import { Fold } from '../parts/fold.tsx';
import { Select } from '../parts/select.tsx';
import { Show } from '../parts/show.tsx';
import { type Line, type Lines, readLines } from './lines.ts';
import { Numbers, Status } from './numbers.tsx';

/** The right number for this country, whether it is open now, and behind a line all hours and all countries. */
export const CallUs = ({ pane }: { pane: Pane }) => (
  <section class="stack">
    <h3>{pane.say('call')}</h3>
    <Show pane={pane} of={readLines(pane)}>
      {(found) => <Found pane={pane} found={found} />}
    </Show>
  </section>
);

function Found({ pane, found }: { pane: Pane; found: Lines }) {
  const { say } = pane;
  const countries = (
    <Select
      pane={pane}
      name="country"
      none={say('form.choose')}
      among={found.countries.map(({ code, name }) => ({ key: code, name }))}
      value={found.country}
      pick={(country) => pane.set({ country })}
    />
  );
  const reached = found.lines.some((line) => line.numbers.length > 0);
  return (
    <div class="card">
      {found.lines.map((line) => (
        <Numbers key={line.country} pane={pane} line={line} />
      ))}
      {found.country !== null && !reached && <p>{say('call.noNumber')}</p>}
      {reached ? (
        <Fold pane={pane} name="call" line={<span>{say('call.hours')}</span>}>
          {() => (
            <>
              {found.lines.map((line) => (
                <AllHours key={line.country} pane={pane} line={line} />
              ))}
              <p class="hint">{say('call.ready')}</p>
              {countries}
            </>
          )}
        </Fold>
      ) : (
        countries
      )}
    </div>
  );
}

const AllHours = ({ pane, line }: { pane: Pane; line: Line }) => (
  <>
    <ul class="hours">
      {line.hours.map((one) => (
        <li key={one.topic + one.language + one.plan}>
          <strong>{[one.topic, one.language, one.plan].filter(Boolean).join(' · ')}</strong>
          <span>{one.words}</span>
          <Status pane={pane} hours={one} />
        </li>
      ))}
    </ul>
    {line.notes.map((note) => (
      <p class="hint" key={note}>
        {note}
      </p>
    ))}
  </>
);
