import { CallUs } from '../call/call-us.tsx';
import type { Intake } from '../draft/intake.ts';
import type { Pane } from '../model/pane.ts';
import { OutLink } from '../parts/links.tsx';
import { Notice } from '../parts/notice.tsx';
import { Reach } from './reach.tsx';

/** For who may not ask: who can, how to reach them, and where else there is help. */
export const Refusal = ({ pane, refusal }: { pane: Pane; refusal: NonNullable<Intake['refusal']> }) => (
  <>
    <Notice tone="help">
      <p>{refusal.words}</p>
    </Notice>
    {refusal.administrators.length > 0 && (
      <section class="stack">
        <h3>{pane.say('refusal.administrators')}</h3>
        <ul class="card rows">
          {refusal.administrators.map((one) => (
            <li key={one.email}>
              <strong>{one.name}</strong>
              <Reach pane={pane} {...one} />
            </li>
          ))}
        </ul>
      </section>
    )}
    {refusal.elsewhere.length > 0 && (
      <section class="stack">
        <h3>{pane.say('refusal.elsewhere')}</h3>
        <ul class="card rows">
          {refusal.elsewhere.map((one) => (
            <li key={one.url}>
              <OutLink pane={pane} href={one.url}>
                {one.name}
              </OutLink>
            </li>
          ))}
        </ul>
      </section>
    )}
    <CallUs pane={pane} />
  </>
);
