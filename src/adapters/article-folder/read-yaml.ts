import { parseDocument } from 'yaml';

/** The values of a YAML text, or its first fault with the line it stands on. A key that comes twice keeps its last value. */
export function readYaml(text: string): { value: unknown } | { fault: string; line: number } {
  try {
    const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent', prettyErrors: true });
    const [error] = document.errors;
    if (error !== undefined)
      return { fault: error.message.split('\n', 1)[0] ?? '', line: error.linePos?.[0].line ?? 1 };
    return { value: document.toJS({ maxAliasCount: 0 }) };
  } catch (error) {
    // Aliases, or lists nested by the thousand that exhaust the stack.
    return { fault: error instanceof Error ? error.message : String(error), line: 1 };
  }
}
