import type { core } from 'zod';
import type { FaultInFile } from '../../domain/edition/edition-faults.ts';
import type { FaultReason } from '../../domain/fault/fault-reason.ts';

/** The faults that a schema found in `value`. */
export const faultsInFile = (file: string, value: unknown, issues: core.$ZodIssue[]): FaultInFile[] =>
  issues.flatMap((issue) => {
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const nearest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
      return faultsInFile(
        file,
        value,
        nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
      );
    }
    const came = issue.message.includes(', came ') ? '' : `, came ${shown(valueAt(value, issue.path))}`;
    return [
      {
        file,
        path: issue.path,
        message: `${lower(issue.message)}${came}`,
        ...reasonOf(issue, valueAt(value, issue.path)),
      },
    ];
  });

/** Our own checks say their reason; the rest is read from the kind of issue. */
function reasonOf(issue: core.$ZodIssue, value: unknown): Pick<FaultInFile, 'reason' | 'facts'> {
  const came = shown(value);
  const say = (reason: FaultReason, facts: Record<string, unknown> = { came }) => ({ reason, facts });
  if (issue.code === 'custom' && issue.params?.['reason'] !== undefined) {
    const { reason, ...facts } = issue.params as { reason: FaultReason };
    return { reason, facts: { came, ...facts } };
  }
  if (issue.code === 'invalid_key') return say('bad-date', { came: String(issue.path.at(-1)) });
  if (issue.code === 'invalid_type') return value === undefined ? say('missing') : say('wrong-type');
  if (issue.code === 'unrecognized_keys') return say('unknown-field', { came: issue.keys.join(', ') });
  if (issue.code === 'invalid_format' && issue.message.includes('wall time')) return say('bad-time');
  return say('other', { came, message: lower(issue.message) });
}

// The library's own wording is "Invalid input: expected string, received number".
const lower = (message: string): string =>
  message
    .replace(/^Invalid input: /, '')
    .replace(/, received .*$/, '')
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase());

const valueAt = (value: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], value);

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
