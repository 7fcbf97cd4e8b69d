import type { KeyboardEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Language } from '../../../domain/language/language.ts';
import { Button } from '../../kit/input/button.tsx';
import { classes } from '../../kit/look/classes.ts';
import { Tip } from '../../kit/over/tip.tsx';
import { useWords } from '../../kit/words/words.ts';
import { mono } from '../look/mono.ts';
import { type Edit, type Mark, marks, onEnter, placeAt, withMark } from './markdown-keys.ts';

const keyOf: Partial<Record<Mark, string>> = { bold: 'Mod+b', italic: 'Mod+i' };

/** Where the source is written: marks by button and key, lists that go on by themselves, the line one is on. */
export function SourceField({
  value,
  onChange,
  language,
  box,
  at,
  onAt,
  isReadOnly,
}: {
  value: string;
  onChange: (source: string) => void;
  language: Language;
  box: RefObject<HTMLTextAreaElement | null>;
  /** Where the caret stands. */
  at: number;
  onAt: (at: number) => void;
  isReadOnly: boolean;
}) {
  const { t } = useWords();
  const place = placeAt(value, at);
  const apply = (edit: Edit) => {
    const area = box.current;
    if (area === null) return;
    area.focus();
    area.setSelectionRange(edit.from, edit.to);
    // The browser's own insertion, so that its undo takes it back; where it is missing, the text is set.
    if (!document.execCommand(edit.text === '' ? 'delete' : 'insertText', false, edit.text))
      flushSync(() => onChange(value.slice(0, edit.from) + edit.text + value.slice(edit.to)));
    // At once: with the next picture the caret would jump back over letters that were typed meanwhile.
    area.setSelectionRange(...edit.select);
  };
  const mark = (one: Mark) => {
    const area = box.current;
    if (area !== null && !isReadOnly) apply(withMark(value, area.selectionStart, area.selectionEnd, one));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || isReadOnly) return;
    const isMod = event.metaKey || event.ctrlKey;
    const asked = isMod && !event.shiftKey && !event.altKey ? { b: 'bold', i: 'italic' }[event.key] : undefined;
    const area = event.currentTarget;
    const next =
      event.key === 'Enter' && !isMod && !event.shiftKey && area.selectionStart === area.selectionEnd
        ? onEnter(value, area.selectionStart)
        : null;
    if (asked === undefined && next === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== null) apply(next);
    else mark(asked as Mark);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col rounded-box border border-line-control bg-surface focus-within:border-accent focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-accent">
      {!isReadOnly && (
        <div
          role="toolbar"
          aria-label={t('drafts:mark.label')}
          className="flex flex-wrap gap-0.5 border-b border-line px-1.5 py-1"
        >
          {marks.map((one) => (
            <Tip key={one} words={t(`drafts:mark.${one}`)} {...(keyOf[one] ? { keys: keyOf[one] } : {})}>
              <Button
                size="small"
                variant="quiet"
                aria-label={t(`drafts:mark.${one}`)}
                onPress={() => mark(one)}
                className="min-w-8"
              >
                {/* Drawn, not written: the button's name is its word. */}
                <span aria-hidden="true" className={signs[one]} />
              </Button>
            </Tip>
          ))}
        </div>
      )}
      <textarea
        ref={box}
        aria-label={t('drafts:source')}
        lang={language}
        value={value}
        readOnly={isReadOnly}
        spellCheck
        maxLength={200_000}
        onChange={(event) => onChange(event.currentTarget.value)}
        onSelect={(event) => onAt(event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        className={classes(
          'min-h-80 flex-1 resize-y bg-transparent p-4 text-14 leading-relaxed text-ink outline-none read-only:text-ink-2 full:resize-none',
          mono,
        )}
      />
      <p className="flex justify-between gap-4 border-t border-line px-3 py-1 text-12 text-ink-3 tabular-nums">
        <span>{t('drafts:at', place)}</span>
        <span>{t('drafts:signs', { count: value.length })}</span>
      </p>
    </div>
  );
}

const signs: Record<Mark, string> = {
  bold: "font-bold before:content-['B']",
  italic: "italic before:content-['I']",
  code: "before:content-['</>']",
  link: "before:content-['[_](_)']",
  heading: "before:content-['##']",
  list: "before:content-['•']",
  steps: "before:content-['1.']",
};
