import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';

/** The processes that work in `folder`: every process of a PostgreSQL server works in its cluster's. */
export function processesIn(folder: string): number[] {
  const real = realpathSync(folder);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && worksIn(name, real))
    .map(Number);
}

/** Whether the process `pid` is there and works in `folder`. */
export const isIn = (folder: string, pid: number): boolean => worksIn(String(pid), realpathSync(folder));

function worksIn(pid: string, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch (error) {
    // Where another user's folder may not be read, the program's name decides: rather wait once too often.
    return (error as NodeJS.ErrnoException).code === 'EACCES' && nameOf(pid) === 'postgres';
  }
}

function nameOf(pid: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return null;
  }
}
