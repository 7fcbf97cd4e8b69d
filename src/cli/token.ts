import { parseArgs } from 'node:util';
import { PlainError } from '../domain/fault/plain-error.ts';
import { idSchema } from '../domain/id/uuid.ts';
import { readSettings } from '../settings/settings.ts';
import { newBearerToken } from '../usecases/me/bearer-token.ts';
import type { Io } from './io.ts';
import { withSetUp } from './with-set-up.ts';

const usage = 'token --person ID [--days N]: expected the id of a person or of somebody of the support centre\n';
const mostDays = 365;

/** `madoguchi token --person ID`: a bearer token on standard output, and nothing else there. */
export async function run(args: string[], io: Io): Promise<number> {
  const asked = readArgs(args);
  if (asked === null) {
    io.complain(usage);
    return 2;
  }
  const { person, days } = asked;
  return withSetUp(io, readSettings(io.env), async ({ identity, transactions, random, circumstances }) => {
    const found = await transactions.forWorker(
      async (tx) => (await tx.staff.find(person)) ?? (await tx.organisations.peopleById([person]))[0] ?? null,
    );
    if (found === null) throw new PlainError(`token: nobody has the id ${person}`);
    if (found.state === 'left')
      throw new PlainError(`token: ${found.name} is marked as gone, so a token would open nothing`);
    const made = newBearerToken({ personId: person, name: 'command line', days }, random(24), circumstances);
    await identity.addToken(made.kept);
    io.write(`${made.token}\n`);
    return 0;
  });
}

function readArgs(args: string[]): { person: string; days: number } | null {
  try {
    const { values } = parseArgs({
      args,
      options: { person: { type: 'string' }, days: { type: 'string', default: '90' } },
    });
    const days = /^\d{1,3}$/.test(values.days) ? Number(values.days) : 0;
    if (!idSchema.safeParse(values.person).success || days < 1 || days > mostDays) return null;
    return { person: String(values.person), days };
  } catch {
    return null;
  }
}
