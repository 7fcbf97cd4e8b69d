import { useWords } from '../../../kit/words/words.ts';
import { countryName } from '../../fields/country-names.ts';
import type { Policy } from '../frame/policy-context.ts';

export type Place = Policy['places'][number];

/** What counts by a calendar in words: `Topic Billing`, and which of its hours; `Phone line China`, and for which topics. */
export function usePlaceWords(): (place: Place) => { name: string; detail: string } {
  const { t, language } = useWords();
  return ({ kind, name, country, topics, severities }) => ({
    name: t(`console-policy:places.${kind === 'phone-line' ? 'line' : 'topic'}`, { name }),
    detail:
      kind === 'phone-line'
        ? [topics, severities]
            .map((all) => all.join(t('console:between')))
            .filter(Boolean)
            .join(' · ')
        : t(`console-policy:places.${kind}`, { country: country === null ? '' : countryName(country, language) }),
  });
}
