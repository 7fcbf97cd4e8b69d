import { type Setting, settingsTable } from './settings-table.ts';

type ValueOf<Row> = Row extends Setting<infer Value> ? Value : never;
type Table = typeof settingsTable;

/** All settings, read and checked. A setting that has no default and was not given is null. */
export type Settings = { readonly [Key in keyof Table]: ValueOf<Table[Key]> };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of `env`, which is `process.env` in the product. Throws one error that names every bad variable, with
 * what was expected and what came; the value of a secret is never repeated.
 */
export function readSettings(env: Environment): Settings {
  const faults: string[] = [];
  const read = entries().map(([key, row]) => {
    const text = given(env, row) ?? row.default;
    if (text === null) return [key, null];
    const result = row.schema.safeParse(text);
    if (!result.success) {
      const expected = result.error.issues[0]?.message ?? 'expected something else';
      faults.push(`${row.name}: ${expected}; came ${row.secret ? 'a value that is not shown' : JSON.stringify(text)}`);
    }
    return [key, result.data];
  });
  faults.push(...halfGiven(env));
  if (faults.length > 0) throw new SettingsError(faults);
  return Object.fromEntries(read) as Settings;
}

/** Every setting as one line each: its name, what holds now, and its sentence; what was set by hand is marked. */
export function describeSettings(env: Environment): string {
  const rows = entries().map(([, row]) => {
    const own = given(env, row);
    const shown = own !== null && row.secret ? '(set, not shown)' : (own ?? row.default ?? '(not set)');
    return {
      name: `${own === null ? ' ' : '*'} ${row.name}`,
      shown: shown === '' ? '(none)' : shown,
      sentence: row.sentence,
    };
  });
  const nameWidth = Math.max(...rows.map(({ name }) => name.length));
  const shownWidth = Math.min(36, Math.max(...rows.map(({ shown }) => shown.length)));
  return rows
    .map(({ name, shown, sentence }) => `${name.padEnd(nameWidth)}  ${shown.padEnd(shownWidth)}  ${sentence}`)
    .join('\n');
}

/** Bad settings are the starter's to mend: shown without a stack. */
export class SettingsError extends Error {
  override name = 'SettingsError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      `${faults.length === 1 ? 'A setting is' : `${faults.length} settings are`} not usable:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
    this.faults = faults;
  }
}

const entries = () => Object.entries(settingsTable) as [keyof Table, Setting<unknown>][];

const given = (env: Environment, row: { name: string }): string | null => env[row.name]?.trim() || null;

function halfGiven(env: Environment): string[] {
  const three = [settingsTable.oidcIssuer, settingsTable.oidcClientId, settingsTable.oidcClientSecret];
  const missing = three.filter((row) => given(env, row) === null);
  if (missing.length === 0 || missing.length === three.length) return [];
  return missing.map(
    (row) => `${row.name}: expected beside the other settings of the identity provider; it is not set`,
  );
}
