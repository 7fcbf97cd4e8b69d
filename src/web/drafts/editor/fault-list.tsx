import { Button } from '../../kit/input/button.tsx';
import { Icon } from '../../kit/show/icon.tsx';
import { hasWord, useWords } from '../../kit/words/words.ts';
import type { Previewed } from './preview.tsx';

/** What is wrong in the source: each line leads to its place. What blocks comes first. */
export function FaultList({ faults, onLine }: { faults: Previewed['faults']; onLine: (line: number) => void }) {
  const { t } = useWords();
  const words = (code: string, detail: string) =>
    hasWord(`drafts:fault.${code}`) ? t(`drafts:fault.${code}`, { detail }) : `${code} ${detail}`;
  const sorted = faults.toSorted((a, b) => Number(b.blocks) - Number(a.blocks) || (a.line ?? 0) - (b.line ?? 0));
  return (
    <section aria-label={t('drafts:fault.label')} aria-live="polite">
      {sorted.length > 0 && (
        <ul className="flex max-h-48 flex-col overflow-auto rounded-box border border-line bg-surface py-1">
          {sorted.map(({ code, line, detail, blocks }) => (
            <li key={`${code}${line}${detail}`} className="flex items-start gap-2 px-3 py-1 text-13">
              <Icon name="alert" size={14} className={blocks ? 'mt-1 shrink-0 text-bad' : 'mt-1 shrink-0 text-warn'} />
              <span className="min-w-0 flex-1 wrap-anywhere">
                <span className="sr-only">{t(blocks ? 'drafts:fault.blocks' : 'drafts:fault.warns')}</span>
                {words(code, detail)}
              </span>
              {line !== null && (
                <Button size="small" variant="quiet" onPress={() => onLine(line)} className="-my-0.5 shrink-0">
                  {t('drafts:line', { line })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
