import type { Language } from '../../domain/language/language.ts';
import type { Say } from '../ports.ts';

/** The same words with every date in them as the reader's language writes it: `31 Dec 2026`. What is no date stays as it came. */
export function sayDays({ say, language }: { say: Say; language: Language }): Say {
  const write = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const written = (value: unknown) => {
    const at = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
    // A day that does not exist is told as it was written.
    return at === null || Number.isNaN(at.getTime()) || !at.toISOString().startsWith(String(value))
      ? value
      : write.format(at);
  };
  return (key, facts = {}) =>
    say(key, Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, written(value)])));
}
