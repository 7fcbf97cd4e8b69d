export type DayMeaning = 'holiday' | 'make-up' | 'skip';
export type ReadFrom = 'chosen' | 'category' | 'name' | 'field' | 'default';

type Event = { key: string; name: string; categories: readonly string[]; says: 'holiday' | 'make-up' | null };

/**
 * What an entry of a calendar file means: what the operator chose, what a field says, a category, a mark in its name as
 * public calendars of China (`国庆节（休）`, `春节（班）`, `补班`) and others write it; else a holiday.
 */
export function meaningOfEvent(
  { key, name, categories, says }: Event,
  chosen: Readonly<Record<string, DayMeaning>>,
): { meaning: DayMeaning; readFrom: ReadFrom } {
  const choice = Object.hasOwn(chosen, key) ? chosen[key] : undefined;
  if (choice !== undefined) return { meaning: choice, readFrom: 'chosen' };
  if (says !== null) return { meaning: says, readFrom: 'field' };
  for (const category of categories) {
    const meaning = meaningOfWords(category);
    if (meaning !== null) return { meaning, readFrom: 'category' };
  }
  const meaning = meaningOfWords(name);
  return meaning === null ? { meaning: 'holiday', readFrom: 'default' } : { meaning, readFrom: 'name' };
}

// 班 alone marks a make-up day only where it stands by itself, in brackets or at the end; 上班 and 补班 anywhere.
const worked = /补班|補班|上班|[（(【[]\s*班\s*[）)\]】]|(^|\s)班$|出勤日|振替出勤|make-?up|work(ing)?[ -]?day/i;
const off = /休|假|祝日|振替休日|holiday|day off|closed/i;

function meaningOfWords(words: string): 'holiday' | 'make-up' | null {
  if (worked.test(words)) return 'make-up';
  return off.test(words) ? 'holiday' : null;
}
