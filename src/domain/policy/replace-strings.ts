/**
 * A JSON text with some of its strings replaced, and every other byte as it was, so that a version control shows what changed and
 * nothing else. `next` is asked for each string that is a value; null leaves it. The text must be valid JSON.
 */
export function replaceStrings(
  text: string,
  next: (path: readonly (string | number)[], value: string) => string | null,
): string {
  const path: (string | number)[] = [];
  let replaced = '';
  let done = 0;
  let isKey = false;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],]/g)) {
    if (token === '{' || token === '[') {
      path.push(token === '{' ? '' : 0);
      isKey = token === '{';
    } else if (token === '}' || token === ']') {
      path.pop();
      isKey = false;
    } else if (token === ',') {
      const last = path.at(-1);
      if (typeof last === 'number') path[path.length - 1] = last + 1;
      isKey = typeof last === 'string';
    } else if (isKey) {
      path[path.length - 1] = JSON.parse(token);
      isKey = false;
    } else {
      const value = next(path, JSON.parse(token));
      if (value === null) continue;
      replaced += text.slice(done, index) + JSON.stringify(value);
      done = index + token.length;
    }
  }
  return replaced + text.slice(done);
}
