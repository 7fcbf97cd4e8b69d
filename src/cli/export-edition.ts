import { parseArgs } from 'node:util';
import { PlainError } from '../domain/fault/plain-error.ts';
import type { Io } from './io.ts';
import { withPolicyDoors } from './with-policy-doors.ts';

const usage = 'export-edition ID DIR [--version N]: writes the files of an edition, byte for byte as they were saved\n';

/** `madoguchi export-edition ID DIR`: the policy in force, or an older version, as the files of its folder. */
export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    strict: false,
    options: { version: { type: 'string' } },
  });
  const [key, dir, ...more] = positionals;
  const asked = values.version === undefined ? null : Number(values.version);
  if (key === undefined || dir === undefined || more.length > 0 || (asked !== null && !Number.isInteger(asked))) {
    io.complain(usage);
    return 2;
  }
  return withPolicyDoors(io, async ({ policies, desk, writeFolder }) => {
    if (!policies.keys().includes(key))
      throw new PlainError(`export-edition: expected an edition of ${policies.keys().join(', ')}; came "${key}"`);
    const version = asked ?? policies.current(key).version;
    const files = await desk.files(key, version);
    if (files === null) throw new PlainError(`export-edition: the files of ${key}, version ${version}, are not kept`);
    writeFolder(dir, key, files);
    io.write(`${key}, version ${version}: ${files.size} files in ${dir}\n`);
    return 0;
  });
}
