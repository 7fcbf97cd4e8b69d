import type { Id } from '../../domain/id/uuid.ts';
import type { Delegation } from '../../domain/organisation/delegation.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import type { Contact, Person } from '../../domain/person/person.ts';
import type { Agreement, Subscription } from '../../domain/subscription/subscription.ts';

/** An organisation with what it bought and signed: what entitlement is decided from. */
export type Holdings = {
  organisation: Organisation;
  subscriptions: Subscription[];
  agreements: Agreement[];
  partners: Organisation[];
};

/** Everything that is set up for one organisation. */
export type SetUp = {
  organisation: Organisation;
  people: Person[];
  contacts: Contact[];
  subscriptions: Subscription[];
  agreements: Agreement[];
  delegations: Delegation[];
};

export type OrganisationStore = {
  find(orgId: Id): Promise<Organisation | null>;
  /** One round trip; null when there is no such organisation for whoever asks. `partners` sold to it or act for it. */
  holdings(orgId: Id): Promise<Holdings | null>;
  /**
   * By name within an edition; `after` is the name and id of the last row of the page before. `alsoByPeople`: a person's
   * name or mail leads to their organisation.
   */
  byName(
    editionId: string,
    search: { text: string; kind?: Organisation['kind']; alsoByPeople?: boolean },
    after: { name: string; orgId: Id } | null,
    limit: number,
  ): Promise<Organisation[]>;
  add(organisation: Organisation): Promise<void>;
  save(organisation: Organisation): Promise<void>;

  /** Organisations of exactly these names, whole, by name. */
  setUps(editionId: string, names: readonly string[]): Promise<SetUp[]>;
  /** Adds what is new of many organisations at once. */
  addAll(added: Partial<{ [P in keyof Many]: readonly Many[P][] }>): Promise<void>;

  people(orgId: Id): Promise<Person[]>;
  person(orgId: Id, personId: Id): Promise<Person | null>;
  /** People by id, wherever they are: only the worker sees those of every organisation. */
  peopleById(personIds: readonly Id[]): Promise<Person[]>;
  addPerson(person: Person): Promise<void>;
  savePerson(person: Person): Promise<void>;

  contacts(orgId: Id): Promise<Contact[]>;
  addContact(contact: Contact): Promise<void>;
  removeContact(orgId: Id, id: Id): Promise<boolean>;

  addSubscription(subscription: Subscription): Promise<void>;
  saveSubscription(subscription: Subscription): Promise<void>;
  addAgreement(agreement: Agreement): Promise<void>;
  saveAgreement(agreement: Agreement): Promise<void>;

  /** Organisations with an agreement or a subscription whose last day lies between two dates, both inclusive; the worker's question. */
  whoseTermsEnd(from: string, to: string): Promise<Id[]>;

  delegations(orgId: Id): Promise<Delegation[]>;
  setDelegation(delegation: Delegation): Promise<void>;
};

type Many = {
  organisations: Organisation;
  people: Person;
  contacts: Contact;
  subscriptions: Subscription;
  agreements: Agreement;
};
