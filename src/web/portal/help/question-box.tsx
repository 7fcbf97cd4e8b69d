import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { Button } from '../../kit/input/button.tsx';
import { popoverLook } from '../../kit/input/list-look.tsx';
import { classes } from '../../kit/look/classes.ts';
import { Icon, type IconName } from '../../kit/show/icon.tsx';
import { useWords } from '../../kit/words/words.ts';
import { askedBefore, forgetAsked } from './asked-before.ts';
import { Marked } from './marked.tsx';
import { type Suggested, useSuggestions } from './use-suggestions.ts';

type Option = {
  title: string;
  marks?: Suggested['items'][number]['titleMarks'];
  hint?: string;
  icon?: IconName;
  act: () => void;
};
type Acts = {
  onSearch: (question: string) => void;
  onArticle: (path: string, question: string) => void;
  onIssue: (number: string) => void;
};

/** The question box with suggestions below it while one types; below the empty box, what this person asked before. */
export function QuestionBox({ asked, person, onSearch, onArticle, onIssue }: { asked: string; person: string } & Acts) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState(asked);
  const [options, setOptions] = useState<Option[]>([]);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  useEffect(() => setText(asked), [asked]);

  const show = (next: Option[]) => {
    setOptions(next);
    setActive(-1);
    setIsOpen(next.length > 0);
  };
  const search = (question: string) => {
    typed(null);
    setIsOpen(false);
    if (question.trim() !== '') onSearch(question.trim());
  };
  const listBefore = () => {
    const before = askedBefore(person).map((title): Option => ({ title, icon: 'clock', act: () => search(title) }));
    const forget: Option = {
      title: t('portal:help.forget'),
      icon: 'x',
      act: () => {
        forgetAsked(person);
        show([]);
      },
    };
    show(before.length === 0 ? [] : [...before, forget]);
  };
  const { typed } = useSuggestions(({ items, issues = [] }) => {
    const question = text.trim();
    show([
      ...issues.slice(0, 1).map(
        ({ title, number }): Option => ({
          title,
          icon: 'alert',
          hint: t('portal:help.issueNow'),
          act: () => onIssue(number),
        }),
      ),
      ...items.map(
        ({ title, titleMarks, path }): Option => ({
          title,
          marks: titleMarks,
          act: () => onArticle(path, question),
        }),
      ),
    ]);
  });
  const take = (value: string, isComposing: boolean, at: number) => {
    setText(value);
    // The Enter that follows asks what is written now, not what was pointed at before.
    setActive(-1);
    if (isComposing) return typed(null);
    if (value.trim() !== '') return typed(value.trim(), at);
    typed(null);
    listBefore();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // The Enter and the arrows of a composition belong to it; the one that ends it is told by its code alone.
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!isOpen && text === '') listBefore();
      else if (options.length === 0) return;
      else if (!isOpen) setIsOpen(true);
      // The box itself is one more stop of the round, before the first and after the last.
      else setActive(((active + 1 + (key === 'ArrowDown' ? 1 : options.length)) % (options.length + 1)) - 1);
    } else if (key === 'Escape' && isOpen) setIsOpen(false);
    else if (key === 'Enter' && isOpen && options[active]) options[active].act();
    else return;
    event.preventDefault();
  };
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        search(text);
      }}
    >
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {t('portal:help.label')}
      </label>
      <div className="flex gap-2">
        <div className="relative min-w-0 flex-1">
          <Icon name="search" className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-ink-3" />
          <input
            id={id}
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={`${id}-list`}
            aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
            autoComplete="off"
            enterKeyHint="search"
            maxLength={500}
            placeholder={t('portal:help.hint')}
            value={text}
            className="min-h-(--control) w-full rounded-box border border-line-control bg-surface pr-3 pl-9 text-14 placeholder:text-ink-3 focus:border-accent focus:outline-2 focus:-outline-offset-1 focus:outline-accent max-phone:text-16"
            onChange={(event) =>
              take(event.currentTarget.value, (event.nativeEvent as InputEvent).isComposing, event.timeStamp)
            }
            onCompositionEnd={(event) => take(event.currentTarget.value, false, event.timeStamp)}
            onKeyDown={press}
            onClick={() => text === '' && listBefore()}
            onFocus={() => text === '' && listBefore()}
            onBlur={() => setIsOpen(false)}
          />
          <ul
            id={`${id}-list`}
            role="listbox"
            aria-label={t('portal:help.suggestions')}
            hidden={!isOpen}
            className={popoverLook('absolute inset-x-0 top-full z-10 mt-1 max-h-88')}
          >
            {options.map(({ title, marks, hint, icon, act }, index) => (
              <li
                key={index}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === active}
                className={classes(
                  'flex min-h-9 cursor-pointer flex-wrap items-center gap-x-2 rounded-small px-2 py-1.5 hover:bg-hover pointer-coarse:min-h-11',
                  index === active ? 'bg-accent-soft' : '',
                )}
                // The box keeps the focus: leaving it would close the list before the click arrives.
                onPointerDown={(event) => event.preventDefault()}
                onClick={act}
              >
                {icon && <Icon name={icon} size={14} className={icon === 'alert' ? 'text-warn' : 'text-ink-3'} />}
                <span className="min-w-0 flex-1 basis-40">
                  <Marked text={title} marks={marks} />
                </span>
                {hint && <span className="text-13 text-ink-2">{hint}</span>}
              </li>
            ))}
          </ul>
          <p role="status" className="sr-only">
            {isOpen ? t('portal:help.counted', { n: options.length }) : ''}
          </p>
        </div>
        <Button type="submit" variant="primary">
          {t('portal:help.go')}
        </Button>
      </div>
    </form>
  );
}
