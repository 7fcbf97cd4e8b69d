import { filesInFolder } from './adapters/editions/files-in-folder.ts';
import { readEditionFiles } from './adapters/editions/read-edition-files.ts';
import { writeFolder } from './adapters/editions/write-folder.ts';
import { connect } from './adapters/postgres/connect.ts';
import { loadPolicies } from './adapters/postgres/live-policies.ts';
import { policyDesk } from './adapters/postgres/policy-desk.ts';
import { policyMoves } from './adapters/postgres/policy-moves.ts';
import { systemClock } from './adapters/system/system-clock.ts';
import type { OpenDatabase, PolicyDoors } from './cli/io.ts';

/** Policies as they are stored, for one verb of the command line. No folder is taken in: that is what the verb is asked to do. */
export async function openPolicyDoors(database: OpenDatabase, log: (line: string) => void): Promise<PolicyDoors> {
  if (database.embedded) await database.migrate(log);
  const { db, close } = connect({ connectionString: database.url, poolSize: 2, onError: () => {} });
  const policies = await loadPolicies(db).catch(async (error) => {
    await close();
    throw error;
  });
  return {
    policies,
    desk: policyDesk(db, policies.look),
    moves: policyMoves(db, policies.fetch),
    readFiles: readEditionFiles,
    now: systemClock(),
    readFolder: filesInFolder,
    writeFolder,
    close,
  };
}
