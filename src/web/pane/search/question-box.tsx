import { markedParts } from '../../../domain/help/marked-parts.ts';
import type { Pane } from '../model/pane.ts';
import { Icon } from '../parts/icon.tsx';
import { listBefore, pressed, searchFor, typed } from './suggest.ts';

/** The question box with suggestions below it while one types. */
export function QuestionBox({ pane, bare }: { pane: Pane; bare?: boolean }) {
  const { say } = pane;
  const { active, listed = false, suggestions, text } = pane.state;
  const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;
  return (
    <form
      class="ask"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        searchFor(pane, text);
      }}
    >
      <label for="ask" class={bare ? 'unseen' : ''}>
        {say('ask.label')}
      </label>
      <div class="box">
        <input
          id="ask"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={listed}
          aria-controls="suggestions"
          aria-activedescendant={active < 0 ? undefined : `suggestion-${active}`}
          autocomplete="off"
          enterkeyhint="search"
          maxLength={500}
          placeholder={say('ask.hint')}
          value={text}
          onInput={(event) => typed(pane, event.currentTarget.value, event.isComposing)}
          onCompositionEnd={(event) => typed(pane, event.currentTarget.value, false)}
          onKeyDown={(event) => {
            if (!isComposing(event) && pressed(pane, event.key)) {
              event.preventDefault();
              event.stopPropagation();
            }
          }}
          onClick={() => !text && listBefore(pane)}
          onBlur={() => pane.set({ listed: false })}
        />
        <button type="submit" class="icon-button" aria-label={say('ask.go')}>
          <Icon name="search" />
        </button>
      </div>
      <ul id="suggestions" role="listbox" aria-label={say('ask.suggestions')} hidden={!listed}>
        {suggestions.map((one, index) => (
          <li
            key={index}
            id={`suggestion-${index}`}
            role="option"
            aria-selected={index === active}
            // The box keeps the focus: leaving it would close the list before the click arrives.
            onPointerDown={(event) => event.preventDefault()}
            onClick={one.act}
          >
            {one.icon && <Icon name={one.icon} />}
            <span>
              {markedParts(one.title, one.titleMarks).map((part, at) => (at % 2 ? <mark key={at}>{part}</mark> : part))}
            </span>
          </li>
        ))}
      </ul>
    </form>
  );
}
