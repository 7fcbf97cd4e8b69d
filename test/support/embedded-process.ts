import { startEmbeddedPostgres } from '../../src/adapters/embedded-postgres/start-embedded-postgres.ts';

// A process that holds the embedded database of the folder named, says its address, and stops it when told to.
const [dataDir = '', disguise] = process.argv.slice(2);
const server = await startEmbeddedPostgres({
  dataDir,
  log: () => {},
  ...(disguise === 'nobody' ? { disguise } : {}),
  settings: { shared_buffers: '16MB' },
});
process.stdout.write(`${server.superuserUrl('postgres')}\n`);
process.once('SIGTERM', () => void server.stop());
