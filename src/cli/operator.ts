import { parseArgs } from 'node:util';
import { PlainError } from '../domain/fault/plain-error.ts';
import { readLanguage } from '../domain/language/language.ts';
import { zoneSchema } from '../domain/organisation/organisation.ts';
import { staffSchema } from '../domain/staff/staff.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { makeOperator, type WantedOperator } from '../usecases/console/make-operator.ts';
import type { Io } from './io.ts';
import { withSetUp } from './with-set-up.ts';

const usage = `operator create --email ADDRESS --name NAME [--editions KEY,KEY] [--language en|ja|zh-Hans] [--zone ZONE]
The editions are all that are loaded unless named; language and zone are the install's.
`;

/** `madoguchi operator create`: the first operator; the link to set a password is the whole of standard output. */
export async function run(args: string[], io: Io): Promise<number> {
  const settings = readSettings(io.env);
  const asked = readArgs(args, settings);
  if (typeof asked === 'string') {
    io.complain(`operator: ${asked}\n${usage}`);
    return 2;
  }
  return withSetUp(io, settings, async ({ circumstances, ...doors }) => {
    const known = circumstances.policies.keys();
    const editions = asked.editions.length === 0 ? known : asked.editions;
    const unknown = editions.find((key) => !known.includes(key));
    if (unknown !== undefined)
      throw new PlainError(`operator: --editions: expected some of ${known.join(', ')}; came "${unknown}"`);
    const outcome = await makeOperator(doors, { ...asked, editions }, circumstances);
    if ('refused' in outcome) throw new PlainError(wordsOf(outcome.refused, asked.email));
    const { staff, path, isNew } = outcome.done;
    io.complain(
      `${staff.name} is ${isNew ? 'now' : 'already'} an operator of ${staff.editions.join(', ')}. The link sets a password, once, within three days:\n`,
    );
    io.write(`${settings.publicUrl ?? `http://localhost:${settings.port}`}${path}\n`);
    return 0;
  });
}

function wordsOf(refusal: Record<string, unknown>, email: string): string {
  if (refusal['reason'] === 'is-other-staff')
    return `operator: ${email} belongs to ${String(refusal['name'])}, ${String(refusal['kind'])}, ${String(refusal['state'])}. An operator can change that in the console; here take another address.`;
  return `operator: ${email} signs in somebody else already. Take another address.`;
}

/** What was asked, or what is wrong with it. */
function readArgs(args: string[], settings: Settings): WantedOperator | string {
  let read: ReturnType<typeof parse>;
  try {
    read = parse(args);
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals } = read;
  if (positionals.length !== 1 || positionals[0] !== 'create')
    return `expected "create", came "${positionals.join(' ')}"`;
  const email = staffSchema.shape.email.safeParse(values.email?.trim());
  if (!email.success) return `--email: expected an address such as olga@example.com; came ${shown(values.email)}`;
  const name = staffSchema.shape.name.safeParse(values.name);
  if (!name.success) return `--name: expected a name of at most 120 characters; came ${shown(values.name)}`;
  const language = values.language === undefined ? settings.defaultLanguage : readLanguage(values.language);
  if (language === null) return `--language: expected en, ja or zh-Hans; came ${shown(values.language)}`;
  const zone = values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zoneSchema.safeParse(zone).success)
    return `--zone: expected a time zone such as Asia/Tokyo; came ${shown(zone)}`;
  const editions = (values.editions ?? '').split(',').flatMap((key) => key.trim() || []);
  return { email: email.data, name: name.data, editions, language, zone };
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      editions: { type: 'string' },
      language: { type: 'string' },
      zone: { type: 'string' },
    },
  });

const shown = (value: string | undefined): string => (value === undefined ? 'nothing' : `"${value}"`);
