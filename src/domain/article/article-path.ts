import { isFragment, placeOf } from './article-place.ts';

const longest = 200;

/** Whether an article can stand at this path: below the set, ending in .md, no piece for others, and read back as it is. */
export function isArticlePath(path: string): boolean {
  return (
    path.length <= longest &&
    /^[^/\\\u0000-\u001f]+(?:\/[^/\\\u0000-\u001f]+)*\.md$/u.test(path) &&
    path.split('/').every((step) => step !== '..' && step !== '.' && step.trim() === step) &&
    !isFragment(path) &&
    placeOf(`en/${path}`)?.path === path
  );
}

/** A path made of a title; of `fallback` where the title has no Latin letters. */
export function pathOfTitle(title: string, fallback: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${words.length >= 3 ? words : fallback}.md`;
}
