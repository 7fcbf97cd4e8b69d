import type { readIntake } from '../../../contract/intake.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { type Loaded, meOf, type Pane } from '../model/pane.ts';

export type Intake = ResponseOf<typeof readIntake>;
export type Offer = NonNullable<Intake['severities'][string]>[number];

/** What the form needs, for the customer it is about. */
export const intakeOf = (pane: Pane): Loaded<Intake> =>
  pane.read<typeof readIntake>('/api/intake', { organisation: pane.state.draft.organisation });

/** The organisations that this person may ask for, when there is a choice: one's own first. */
export function customersOf(pane: Pane): { key: string; name: string }[] {
  const person = meOf(pane)?.person;
  if (!person?.actsFor.length) return [];
  const all = [person.organisation, ...person.actsFor].filter((one) => one.actions.includes('requests.manage'));
  return all.map(({ id, name }) => ({ key: id, name }));
}

/** Whether the customer must be chosen before anything else. */
export function mustChoose(pane: Pane): boolean {
  const customers = customersOf(pane);
  return customers.length > 0 && !customers.some((one) => one.key === pane.state.draft.organisation);
}
