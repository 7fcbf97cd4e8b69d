import type { Edition } from '../../domain/edition/edition.ts';
import type { SeverityRefusal } from '../../domain/edition/offered-severities.ts';
import type { Language } from '../../domain/language/language.ts';
import type { Say } from '../ports.ts';

/** Why a severity is not to be had, and what is possible instead, in one or two sentences. */
export function severityRefusalWords(
  refusal: SeverityRefusal,
  asked: string,
  edition: Edition,
  { say, language }: { say: Say; language: Language },
): string {
  const name = (key: string): string => edition.severities.find((one) => one.key === key)?.name[language] ?? key;
  if (refusal.reason === 'above-ceiling')
    return say('server:severity.above-ceiling', { asked: name(asked), ceiling: name(refusal.ceiling) });
  const agreement = edition.agreements.find((one) => one.key === refusal.agreement);
  return say('server:severity.needs-agreement', {
    asked: name(asked),
    agreement: agreement?.name[language] ?? refusal.agreement,
  });
}
