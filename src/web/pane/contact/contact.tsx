import { CallUs } from '../call/call-us.tsx';
import { edit } from '../draft/edit.ts';
import { customersOf, type Intake, intakeOf, mustChoose } from '../draft/intake.ts';
import { meOf, type Pane } from '../model/pane.ts';
import { PageLink, SignInLink } from '../parts/links.tsx';
import { Notice } from '../parts/notice.tsx';
import { Select } from '../parts/select.tsx';
import { Show } from '../parts/show.tsx';
import { Write } from '../parts/write.tsx';
import { Form } from './form.tsx';
import { PartnerCard } from './partner-card.tsx';
import { Refusal } from './refusal.tsx';

/** The way to a person: who may ask gets the form, everybody else the way on. */
export function Contact({ pane }: { pane: Pane }) {
  const { say } = pane;
  const kind = meOf(pane)?.kind;
  return (
    <>
      {kind === 'nobody' ? (
        <SignedOut pane={pane} />
      ) : kind === 'staff' ? (
        <Notice tone="help">
          <p>{say('staff')}</p>
        </Notice>
      ) : (
        <>
          <Customers pane={pane} />
          {!mustChoose(pane) && (
            <Show pane={pane} of={intakeOf(pane)}>
              {(intake) => <Gate pane={pane} intake={intake} />}
            </Show>
          )}
        </>
      )}
    </>
  );
}

function Gate({ pane, intake }: { pane: Pane; intake: Intake }) {
  const { refusal, partner } = intake;
  if (refusal) return <Refusal pane={pane} refusal={refusal} />;
  if (!partner) return <Form pane={pane} intake={intake} />;
  return (
    <>
      <PartnerCard pane={pane} intake={intake} partner={partner} />
      {!partner.vendorRoute ? (
        <CallUs pane={pane} />
      ) : (
        pane.state.draft.pastPartner && <Form pane={pane} intake={intake} />
      )}
    </>
  );
}

/** A partner says first for whom; what belonged to another customer is taken back. */
function Customers({ pane }: { pane: Pane }) {
  const among = customersOf(pane);
  const taken = { subscription: undefined, topic: undefined, category: undefined, severity: undefined };
  return among.length === 0 ? null : (
    <Select
      pane={pane}
      name="organisation"
      none={pane.say('form.choose')}
      among={among}
      value={pane.state.draft.organisation}
      pick={(organisation) => edit(pane, { ...taken, organisation })}
    />
  );
}

const SignedOut = ({ pane }: { pane: Pane }) => (
  <>
    <Write pane={pane} name="description" text={pane.state.draft.description} />
    <section class="stack">
      <p>{pane.say('signInFirst')}</p>
      <SignInLink pane={pane} />
      <PageLink pane={pane} path="/locked-out">
        {pane.say('cannotSignIn')}
      </PageLink>
    </section>
    <CallUs pane={pane} />
  </>
);
