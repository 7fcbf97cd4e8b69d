import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * CPU seconds that the embedded server under `dataDir` and all its processes have used so far (Linux). On a machine that others
 * share this says more than the clock on the wall.
 */
export function databaseCpuSeconds(dataDir: string): number {
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const text = readFileSync(join('/proc', pid, 'stat'), 'utf8');
        // The name in brackets may hold blanks.
        const [, parent, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
        const ticks = Number(rest[9]) + Number(rest[10]);
        const command = readFileSync(join('/proc', pid, 'cmdline'), 'utf8');
        return [
          { pid, parent: parent ?? '', ticks, isServer: command.includes(dataDir) && command.includes('postgres') },
        ];
      } catch {
        return [];
      }
    });
  const servers = new Set(stats.filter((one) => one.isServer).map(({ pid }) => pid));
  const ticks = stats
    .filter(({ pid, parent }) => servers.has(pid) || servers.has(parent))
    .reduce((sum, one) => sum + one.ticks, 0);
  return ticks / 100;
}
