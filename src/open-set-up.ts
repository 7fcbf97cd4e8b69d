import { openAccounts } from './adapters/accounts/accounts.ts';
import { connect } from './adapters/postgres/connect.ts';
import { identity } from './adapters/postgres/identity.ts';
import { withPoliciesAtHand } from './adapters/postgres/policies-at-hand.ts';
import { transactions } from './adapters/postgres/transactions.ts';
import { keptSecret } from './adapters/system/kept-secret.ts';
import { random } from './adapters/system/random.ts';
import { systemClock } from './adapters/system/system-clock.ts';
import type { OpenDatabase, SetUp } from './cli/io.ts';
import { uuidv7 } from './domain/id/uuid.ts';
import { millisecondsOf } from './domain/time/instant.ts';
import { openPolicies } from './open-policies.ts';
import type { Settings } from './settings/settings.ts';

/** People, accounts and policies of this install for one verb of the command line, beside a running instance or alone. */
export async function openSetUp(
  settings: Settings,
  database: OpenDatabase,
  log: (line: string) => void,
): Promise<SetUp> {
  if (database.embedded) await database.migrate(log);
  const { db, close } = connect({ connectionString: database.url, poolSize: 2, onError: () => {} });
  const accounts = openAccounts({
    connectionString: database.url,
    // The same as the running instance's: it checks the links that are made here.
    secret: settings.sessionSecret ?? keptSecret(settings.dataDir, 'session-secret'),
    publicUrl: settings.publicUrl,
    minimumPassword: 12,
    now: () => millisecondsOf(systemClock()),
    onError: () => {},
    oidc: null,
  });
  const closeBoth = async () => {
    await accounts.close();
    await close();
  };
  const now = systemClock();
  const policies = await openPolicies(db, settings.editionsDir, now).catch(async (error) => {
    await closeBoth();
    throw error;
  });
  return {
    accounts,
    identity: identity(db),
    transactions: withPoliciesAtHand(transactions(db), policies.fetch),
    random,
    circumstances: { now, newId: () => uuidv7(millisecondsOf(now), random(10)), policies },
    close: closeBoth,
  };
}
