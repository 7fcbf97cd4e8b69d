import pg from 'pg';

const mostNames = 300;
const names = new Map<string, string>();
const seen = new Set<string>();
let generation = 0;

/**
 * A client that lets the server keep the plan of every question asked more than once: planning under row-level security
 * costs the server several times what running does. Questions whose text varies without end are not named.
 */
export class PreparingClient extends pg.Client {
  override query(...args: unknown[]): never {
    const [text, values, ...rest] = args;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    const ask = super.query as (...args: unknown[]) => unknown;
    if (name === undefined) return ask.apply(this, args) as never;
    const answer = ask.call(this, { name, text, values }, ...rest);
    if (answer instanceof Promise) answer.catch(renameAfterMigration);
    return answer as never;
  }
}

/** A migration by a newer process may change what `select *` answers: the plans kept before it would fail for ever. */
function renameAfterMigration(error: { code?: string; routine?: string }): void {
  if (error.code !== '0A000' || error.routine !== 'RevalidateCachedQuery') return;
  generation++;
  names.clear();
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (!seen.has(text)) {
    if (seen.size >= mostNames * 10) seen.clear();
    seen.add(text);
    return undefined;
  }
  if (names.size >= mostNames) return undefined;
  const name = `mg${generation}_${names.size}`;
  names.set(text, name);
  return name;
}
