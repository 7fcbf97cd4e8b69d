import type { core } from 'zod';
import type { FaultInFile } from '../../domain/edition/edition-faults.ts';

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
    return [{ file, path: issue.path, message: `${lower(issue.message)}${came}` }];
  });

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
