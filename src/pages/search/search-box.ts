import type { Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { icon } from '../html/icon.ts';

/** The question box: a plain form, so that it works before any script does; one then suggests while one types. */
export function searchBox(reader: Reader, typed: string, isLarge = false): Html {
  const { say, chosen } = reader;
  const words = {
    suggestions: say('pages:search.suggestions'),
    // The number is put in by the script.
    counted: say('pages:search.counted', { n: '#' }),
    before: say('pages:search.recent'),
    forget: say('pages:search.forget'),
    issue: say('pages:search.issueNow'),
  };
  return html`<form class="search${isLarge ? ' large' : ''}" action="/search" method="get" role="search" data-suggest="${JSON.stringify(words)}" data-edition="${reader.edition.key}">
${Object.entries(chosen).map(
  ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">
`,
)}<label for="question" class="${isLarge ? 'search-label' : 'hidden'}">${say('pages:search.label')}</label>
<div class="search-row">
<span class="search-field">${icon('search')}<input id="question" type="search" name="q" value="${typed}" maxlength="500" placeholder="${say('pages:search.hint')}" autocomplete="off" enterkeyhint="search"></span>
<button class="button primary" type="submit">${say('pages:search.go')}</button>
</div>
</form>`;
}
