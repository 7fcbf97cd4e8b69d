import type { Action } from '../edition/action.ts';
import type { Id } from '../id/uuid.ts';
import type { Language } from '../language/language.ts';
import type { StaffKind } from '../staff/staff.ts';

export { type Action, actions } from '../edition/action.ts';

/** Somebody of a customer's or a partner's organisation. */
export type PersonActor = {
  kind: 'person';
  personId: Id;
  name: string;
  email: string;
  orgId: Id;
  orgKind: 'customer' | 'partner';
  editionId: string;
  language: Language;
  zone: string;
  actions: readonly Action[];
  /** Customers that this person's partner organisation acts for, with what it may do there. */
  delegations: readonly { orgId: Id; actions: readonly Action[] }[];
};

/** Somebody of the vendor's support centre. */
export type StaffActor = {
  kind: 'staff';
  staffId: Id;
  name: string;
  email: string;
  staffKind: StaffKind;
  editions: readonly string[];
  language: Language;
  zone: string;
};

export type Actor = { kind: 'nobody' } | PersonActor | StaffActor;
