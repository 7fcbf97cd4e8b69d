import type { FileHashes } from './policy-part.ts';

/**
 * The files of an edition after its folder and an operator both changed what `base` was: each file as the one who changed it has
 * it. Null: both changed the same file, each in their own way, so that somebody has to decide.
 */
export function mergeFiles(base: FileHashes, folder: FileHashes, stored: FileHashes): FileHashes | null {
  const merged: Record<string, string> = {};
  for (const path of new Set([...Object.keys(base), ...Object.keys(folder), ...Object.keys(stored)])) {
    const [was, outside, inside] = [base[path], folder[path], stored[path]];
    if (outside !== was && inside !== was && outside !== inside) return null;
    const taken = outside === was ? inside : outside;
    if (taken !== undefined) merged[path] = taken;
  }
  return merged;
}

export const sameFiles = (one: FileHashes, other: FileHashes): boolean => {
  const paths = Object.keys(one);
  return paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path]);
};
