import { classes } from '../../kit/look/classes.ts';
import { mono } from '../look/mono.ts';

/** A source with its line numbers, to be read and copied. */
export function SourceText({ text }: { text: string }) {
  return (
    <pre
      // A long source scrolls by key too.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={classes(
        'max-h-[70vh] overflow-auto rounded-box border border-line bg-surface p-4 text-13 leading-relaxed whitespace-pre-wrap',
        mono,
      )}
    >
      {text.split('\n').map((line, at) => (
        // Lines have no name but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={at} className="relative block min-h-[1lh] pl-12 wrap-anywhere">
          <span aria-hidden="true" className="absolute left-0 w-9 text-right text-ink-3 select-none tabular-nums">
            {at + 1}
          </span>
          {line}
        </span>
      ))}
    </pre>
  );
}
