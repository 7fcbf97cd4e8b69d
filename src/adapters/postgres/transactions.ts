import { organisationsOf } from '../../domain/access/may.ts';
import type { Transactions, Tx } from '../../usecases/ports.ts';
import type { Db } from './connect.ts';
import { attainmentStore } from './stores/attainment-store.ts';
import { auditStore } from './stores/audit-store.ts';
import { domainStore } from './stores/domain-store.ts';
import { draftStore } from './stores/draft-store.ts';
import { healthStore } from './stores/health-store.ts';
import { learningStore } from './stores/learning-store.ts';
import { organisationStore } from './stores/organisation-store.ts';
import { outboxStore } from './stores/outbox-store.ts';
import { requestLists } from './stores/request-lists.ts';
import { requestStore } from './stores/request-store.ts';
import { staffStore } from './stores/staff-store.ts';
import { waitStore } from './stores/wait-store.ts';
import { inTransaction } from './transaction.ts';

/** Transactions in somebody's name: the database role and what row-level security is told follow from the actor. */
export const transactions = (db: Db): Transactions => ({
  forPerson: (actor, work) =>
    inTransaction(db, { role: 'customer', orgs: organisationsOf(actor) }, (tx) => work(storesOf(tx))),
  forStaff: (actor, work) => inTransaction(db, { role: 'staff', editions: actor.editions }, (tx) => work(storesOf(tx))),
  forWorker: (work) => inTransaction(db, { role: 'worker' }, (tx) => work(storesOf(tx))),
});

const storesOf = (db: Db): Tx => ({
  organisations: organisationStore(db),
  requests: requestStore(db),
  lists: requestLists(db),
  health: healthStore(db),
  domains: domainStore(db),
  staff: staffStore(db),
  outbox: outboxStore(db),
  audit: auditStore(db),
  waits: waitStore(db),
  attainment: attainmentStore(db),
  learning: learningStore(db),
  drafts: draftStore(db),
});
