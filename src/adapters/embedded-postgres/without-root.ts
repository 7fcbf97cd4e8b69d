import { type SpawnOptions, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../../domain/fault/plain-error.ts';
import type { Binaries } from './binaries.ts';

/** How the server's programs are run as somebody who is not root. */
export interface Disguise {
  kind: 'none' | 'namespace' | 'nobody';
  binaries: Binaries;
  /** The program, its arguments and spawn options that run `program` in this disguise. */
  command: (program: string, args: string[]) => { program: string; args: string[]; options: SpawnOptions };
  /** Who owns the server's files, as the kernel outside sees it. */
  owner: number;
}

/** The user and group `nobody` of every Linux; PostgreSQL looks its own user up, so it must be one with a name. */
const nobody = 65534;
const namespace = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--'];

/**
 * PostgreSQL refuses to run as root, and root is who runs containers. A user namespace gives the same files another
 * name for their owner; where those are forbidden, the server runs as nobody, who must be able to reach its files.
 */
export function disguiseFor(binaries: Binaries, dataDir: string, kind = bestKind()): Disguise {
  const owner = kind === 'nobody' ? nobody : (process.getuid?.() ?? 0);
  if (kind === 'none') {
    return { kind, binaries, owner, command: (program, args) => ({ program, args, options: {} }) };
  }
  if (kind === 'namespace') {
    return {
      kind,
      binaries,
      owner,
      command: (program, args) => ({ program: 'unshare', args: [...namespace, program, ...args], options: {} }),
    };
  }
  letPass(dataDir);
  return {
    kind,
    binaries: withinReach(binaries, dataDir),
    owner,
    command: (program, args) => ({ program, args, options: { uid: nobody, gid: nobody } }),
  };
}

/** Gives `folder` and all in it to `owner`; a cluster may have been made in another disguise. */
export function giveTo(owner: number, folder: string): void {
  if (process.getuid?.() !== 0 || lstatSync(folder).uid === owner) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveTo(owner, path);
    else if (!entry.isSymbolicLink()) chownSync(path, owner, owner);
  }
  // The folder itself comes last: half a hand-over is then taken up again at the next start.
  chownSync(folder, owner, owner);
}

function bestKind(): Disguise['kind'] {
  if (process.getuid?.() !== 0) return 'none';
  return spawnSync('unshare', [...namespace, 'true'], { stdio: 'ignore' }).status === 0 ? 'namespace' : 'nobody';
}

/** Programs that nobody can run: root's home is closed to him, so a copy goes next to the data. */
function withinReach(binaries: Binaries, dataDir: string): Binaries {
  if (runsAsNobody(binaries.postgres)) return binaries;
  const copy = join(dataDir, `postgres-${binaries.major}-programs`);
  if (!existsSync(join(copy, 'bin'))) cpSync(binaries.home, copy, { recursive: true, verbatimSymlinks: true });
  const moved = {
    ...binaries,
    home: copy,
    initdb: join(copy, 'bin', 'initdb'),
    postgres: join(copy, 'bin', 'postgres'),
  };
  if (runsAsNobody(moved.postgres)) return moved;
  throw new PlainError(unreachable(copy));
}

/** Nobody owns the cluster, but not the folder around it: he gets the right to pass through, not to look. */
function letPass(dataDir: string): void {
  if (!reachable(dataDir)) chmodSync(dataDir, lstatSync(dataDir).mode | 0o011);
  if (!reachable(dataDir)) throw new PlainError(unreachable(dataDir));
}

const unreachable = (path: string) =>
  `PostgreSQL does not run as root, user namespaces are forbidden here, and nobody cannot reach ${path}. ` +
  'Set MADOGUCHI_DATA to a folder outside the home of root, start Madoguchi as an ordinary user, or set DATABASE_URL.';

const reachable = (folder: string) => spawnSync('test', ['-x', folder], { uid: nobody, gid: nobody }).status === 0;

const runsAsNobody = (program: string) =>
  spawnSync(program, ['--version'], { uid: nobody, gid: nobody, stdio: 'ignore' }).status === 0;
