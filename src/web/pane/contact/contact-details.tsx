import type { checkPhone } from '../../../contract/intake.ts';
import { edit } from '../draft/edit.ts';
import type { Intake } from '../draft/intake.ts';
import type { Pane } from '../model/pane.ts';
import { Told } from '../parts/told.tsx';

/** Who is called or written to, as registered unless changed. */
export const contactOf = ({ state }: Pane, { contact }: Intake) => ({
  email: state.draft.email ?? contact.email,
  phone: state.draft.phone ?? contact.phone ?? '',
});

/** The contact to confirm, one fact per row. */
export function ContactDetails({ pane, intake }: { pane: Pane; intake: Intake }) {
  const { email, phone } = contactOf(pane, intake);
  return (
    <section class="told-rows">
      <h3>{pane.say('form.contact')}</h3>
      <Told pane={pane} name="email" text={email} kind="email" />
      <Told pane={pane} name="phone" text={phone} kind="tel" done={() => void check(pane, intake)} />
    </section>
  );
}

/** The server says whether a number is possible in the customer's country, and writes it in full. */
async function check(pane: Pane, { country }: Intake): Promise<void> {
  const { phone } = pane.state.draft;
  if (!phone) return;
  const { value } = await pane.ask<typeof checkPhone>('POST', '/api/phone-check', { body: { phone, country } });
  // Not asked, not known: the request itself is checked again when it is sent.
  if (!value || pane.state.draft.phone !== phone) return;
  if (value.valid) {
    edit(pane, { phone: value.international ?? phone });
    pane.set({ changing: { ...pane.state.changing, phone: false } });
  } else pane.set({ errors: { ...pane.state.errors, phone: value.words ?? pane.say('missing.phone') } });
}
