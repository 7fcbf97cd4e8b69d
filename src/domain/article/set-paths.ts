/**
 * Finds articles of a set by the addresses of the site that it was written for: `/office365/enterprise/x`,
 * `/en-us/microsoft-365/admin/x.md`. The site's folders need not be the set's: case, hyphens and leading folders may
 * differ, but never the name, and at least one folder has to agree.
 */
export function setPaths(paths: Iterable<string>): (address: string, written: 'for-set' | 'for-site') => string | null {
  const known = new Map<string, string>();
  for (const path of paths) if (!known.has(keyOf(stepsOf(path)))) known.set(keyOf(stepsOf(path)), path);
  return (address, written) => {
    for (let steps = stepsOf(address); steps.length > 0; steps = steps.slice(1)) {
      const found = (steps.length > 1 ? known.get(keyOf(steps)) : undefined) ?? known.get(keyOf([...steps, 'index']));
      if (found !== undefined) return found;
      // What was written as a file of the set has no folders before those of the set.
      if (written === 'for-set') return null;
    }
    return null;
  };
}

const stepsOf = (path: string): string[] =>
  path
    .toLowerCase()
    .replace(/\.(md|yml)$/, '')
    .split('/')
    .filter((step) => step !== '');

/** `Office365-ServiceDescriptions` and `office365/servicedescriptions` are one folder. */
const keyOf = (steps: readonly string[]): string =>
  `${steps
    .slice(0, -1)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')}/${steps.at(-1) ?? ''}`;
