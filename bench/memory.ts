import { readdirSync, readFileSync } from 'node:fs';

/** MiB of a process and all its descendants, each shared page counted once (PSS). */
export function memoryOf(root: number): { total: number; node: number; postgres: number } {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(/^\d+ \(.*\) \S (\d+)/s.exec(read(`/proc/${name}/stat`))?.[1] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const sums = { total: 0, node: 0, postgres: 0 };
  const visit = (pid: number): void => {
    const mebibytes = Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;
    sums.total += mebibytes;
    if (read(`/proc/${pid}/comm`).startsWith('postgres')) sums.postgres += mebibytes;
    else sums.node += mebibytes;
    for (const child of children.get(pid) ?? []) visit(child);
  };
  visit(root);
  return sums;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
