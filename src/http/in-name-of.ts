import type { PersonActor, StaffActor } from '../domain/access/actor.ts';
import type { Outcome, Refusal } from '../usecases/outcome.ts';
import type { Tx } from '../usecases/ports.ts';
import type { Calling } from './mount.ts';

/** Runs a question in one transaction in the name of whoever asks. */
export async function inNameOf<T>(
  call: Calling,
  ask: (tx: Tx, actor: PersonActor | StaffActor) => Promise<Outcome<T>>,
): Promise<T | { refused: Refusal }> {
  const { actor, services } = call;
  if (actor.kind === 'nobody') return { refused: { reason: 'sign-in' } };
  const outcome =
    actor.kind === 'staff'
      ? await services.transactions.forStaff(actor, (tx) => ask(tx, actor))
      : await services.transactions.forPerson(actor, (tx) => ask(tx, actor));
  return 'refused' in outcome ? outcome : outcome.done;
}

/** The same for questions that only the customer's side asks. */
export const inNameOfPerson = <T>(
  call: Calling,
  ask: (tx: Tx, actor: PersonActor) => Promise<Outcome<T>>,
): Promise<T | { refused: Refusal }> =>
  inNameOf(call, (tx, actor) =>
    actor.kind === 'person' ? ask(tx, actor) : Promise.resolve({ refused: { reason: 'needs-action' } }),
  );

/** The same for questions that only staff ask. */
export const inNameOfStaff = <T>(
  call: Calling,
  ask: (tx: Tx, actor: StaffActor) => Promise<Outcome<T>>,
): Promise<T | { refused: Refusal }> =>
  inNameOf(call, (tx, actor) =>
    actor.kind === 'staff' ? ask(tx, actor) : Promise.resolve({ refused: { reason: 'needs-staff' } }),
  );
