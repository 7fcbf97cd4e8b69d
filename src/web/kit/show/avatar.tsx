import { classes } from '../look/classes.ts';

/** The first signs of a name in a circle; support's side in the accent. The name itself stands beside it. */
export function Avatar({
  name,
  side = 'customer',
  size = 28,
}: {
  name: string;
  side?: 'customer' | 'support' | 'system';
  size?: 20 | 24 | 28 | 36;
}) {
  return (
    <span
      aria-hidden="true"
      className={classes(
        'grid shrink-0 place-items-center rounded-full font-medium select-none',
        // Two Han signs are as wide as four letters.
        size < 28 || /\p{Script=Han}{2}/u.test(initials(name)) ? 'text-[0.625rem]' : 'text-12',
        sides[side],
        sizes[size],
      )}
    >
      {initials(name)}
    </span>
  );
}

const sides = {
  customer: 'bg-sunken text-ink-2 border border-line',
  support: 'bg-accent-soft text-accent border border-accent-line',
  system: 'bg-sunken text-ink-3',
};
const sizes = { 20: 'size-5', 24: 'size-6', 28: 'size-7', 36: 'size-9' };

/** A family name in Han signs or kana says more than one sign: 田中 → 田中, Maria Rossi → MR. */
function initials(name: string): string {
  const words = name.trim().split(/[\s・·]+/u);
  const first = words[0] ?? '';
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(first))
    return [...first].slice(0, words.length > 1 ? 2 : 1).join('');
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
}
