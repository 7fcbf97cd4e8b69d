import { edit } from '../draft/edit.ts';
import type { Intake } from '../draft/intake.ts';
import type { Pane } from '../model/pane.ts';
import { Reach } from './reach.tsx';

/** The partner that sold comes first; the way on to the vendor stands below it. */
export function PartnerCard({
  pane,
  intake,
  partner,
}: {
  pane: Pane;
  intake: Intake;
  partner: NonNullable<Intake['partner']>;
}) {
  const { say } = pane;
  const { name } = partner;
  return (
    <section class="stack">
      <h3>{say('partner')}</h3>
      <div class="card rows">
        <div>
          <strong>{name}</strong>
          <p class="hint">{say(partner.vendorRoute ? 'partner.first' : 'partner.only', { name })}</p>
          <Reach pane={pane} {...partner} />
        </div>
      </div>
      {partner.vendorRoute && !pane.state.draft.pastPartner && (
        <>
          <p class="hint">{say('partner.on', { name: intake.edition.name })}</p>
          <button
            type="button"
            onClick={() => {
              edit(pane, { pastPartner: true });
              pane.afterDraw(() => pane.root.getElementById('f-description')?.focus());
            }}
          >
            {say('partner.send')}
          </button>
        </>
      )}
    </section>
  );
}
