import type { LooseAllowance } from '../../domain/edition/allowance.ts';
import { type Language, languages, type Words } from '../../domain/language/language.ts';
import type { Outcome } from '../outcome.ts';
import type { Speak } from '../ports.ts';
import { type PolicyContext, policyOf } from './policy-context.ts';

/** So much time and over which calendars, as a sentence in every language: a reading to begin with. */
export function sayAllowance(
  context: PolicyContext,
  editionId: string,
  { allowance, names }: { allowance: LooseAllowance; names: Readonly<Record<string, Words>> },
  speak: Speak,
): Outcome<{ reads: Words }> {
  const found = policyOf(context, editionId);
  if ('refused' in found) return found;
  const { calendars } = found.done.edition;
  const reading = (language: Language): string => {
    const say = speak(language);
    const nameOf = (id: string | undefined, otherwise: string) => {
      if (id === undefined) return say(`policy:reads.${otherwise}`);
      const name = names[id] ?? calendars.find((one) => one.id === id)?.name;
      return typeof name === 'object' ? name[language] : (name ?? id);
    };
    const hours = nameOf(allowance.hours, 'topic-hours');
    if (allowance.unit === 'business-days')
      return say(`policy:reads.${allowance.reading}`, {
        count: allowance.amount,
        hours,
        dates: nameOf(allowance.dates, 'topic-dates'),
      });
    return allowance.amount % 60 === 0
      ? say('policy:reads.hours', { count: allowance.amount / 60, hours })
      : say('policy:reads.minutes', { count: allowance.amount, hours });
  };
  return { done: { reads: Object.fromEntries(languages.map((one) => [one, reading(one)])) as Words } };
}
