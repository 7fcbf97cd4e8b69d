import { classes } from '../look/classes.ts';

/** A key or keys pressed one after the other: `<Kbd keys="g q" />`. `Mod` is ⌘ on a Mac, else Ctrl. */
export function Kbd({ keys, className }: { keys: string; className?: string }) {
  return (
    <span className={classes('inline-flex gap-1', className)}>
      {keys.split(' ').map((key, at) => (
        <kbd
          key={`${key}${at}`}
          className="inline-flex min-w-5 justify-center rounded-[4px] border border-line bg-surface px-1 font-[inherit] text-12 leading-[18px] text-ink-2"
        >
          {shown(key)}
        </kbd>
      ))}
    </span>
  );
}

const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);
const shown = (key: string): string =>
  key
    .replace('Mod', isMac() ? '⌘' : 'Ctrl')
    .replace('Enter', '↵')
    .replace('Escape', 'Esc')
    .replace('Shift', '⇧')
    .replace('+', isMac() ? '' : ' ');
