import { useMemo } from 'react';
import { type DiffLine, diffLines } from '../../../domain/draft/diff-lines.ts';
import { classes } from '../../kit/look/classes.ts';
import { useWords } from '../../kit/words/words.ts';
import { mono } from '../look/mono.ts';

const around = 3;

/** What one text changes in another, line by line; what stayed is left out but for the lines beside a change. */
export function DiffView({ before, after }: { before: string; after: string }) {
  const { t } = useWords();
  const parts = useMemo(() => partsOf(diffLines(before, after)), [before, after]);
  if (parts.every((part) => part.kind === 'left-out'))
    return <p className="text-13 text-ink-2">{t('drafts:diff.same')}</p>;
  return (
    <div
      role="group"
      aria-label={t('drafts:diff.title')}
      className={classes('overflow-hidden rounded-box border border-line bg-surface text-13 leading-relaxed', mono)}
    >
      {parts.map((part, at) =>
        part.kind === 'left-out' ? (
          // Parts have no name but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <p key={at} className="bg-sunken px-4 py-0.5 text-12 text-ink-3">
            {t('drafts:diff.leftOut', { count: part.lines })}
          </p>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key
          <p key={at} className={classes('flex gap-3 px-4 wrap-anywhere whitespace-pre-wrap', looks[part.kind])}>
            <span aria-hidden="true" className="w-3 shrink-0 text-ink-3 select-none">
              {signs[part.kind]}
            </span>
            {part.kind !== 'same' && <span className="sr-only">{t(`drafts:diff.${part.kind}`)}</span>}
            <span className="min-w-0">{part.text || ' '}</span>
          </p>
        ),
      )}
    </div>
  );
}

const looks = { same: '', gone: 'bg-bad-soft', new: 'bg-good-soft' };
const signs = { same: ' ', gone: '−', new: '+' };

type Part = DiffLine | { kind: 'left-out'; lines: number };

function partsOf(lines: readonly DiffLine[]): Part[] {
  const near = lines.map((_, at) =>
    lines.slice(Math.max(0, at - around), at + around + 1).some(({ kind }) => kind !== 'same'),
  );
  const parts: Part[] = [];
  for (const [at, line] of lines.entries()) {
    const last = parts.at(-1);
    if (near[at]) parts.push(line);
    else if (last?.kind === 'left-out') last.lines++;
    else parts.push({ kind: 'left-out', lines: 1 });
  }
  return parts;
}
