/** Keeps a large index in the folder that it is given; says why when it cannot. A program of its own, to be run in little room. */
import { indexOf, snapshotOf, snapshotsIn } from '../adapters/search-snapshot/a-snapshot.ts';

try {
  await snapshotsIn(process.argv[2] ?? '').write(snapshotOf(indexOf('melon', 400)));
  process.stdout.write('kept');
} catch (error) {
  process.stdout.write((error as NodeJS.ErrnoException).code ?? String(error));
}
