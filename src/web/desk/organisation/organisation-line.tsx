import { formatInstant } from '../../kit/time/format-instant.ts';
import { useNow } from '../../kit/time/now.ts';
import { languageNames, useWords } from '../../kit/words/words.ts';
import type { OrganisationCard } from './organisation-card.ts';

/** Where they are, and what time it is there: nobody is called at night by mistake. */
export function OrganisationLine({ card }: { card: OrganisationCard }) {
  const { t, language } = useWords();
  const now = useNow();
  const there = formatInstant(new Date(now).toISOString(), { language, zone: card.zone, now });
  const country = new Intl.DisplayNames([language], { type: 'region' }).of(card.country) ?? card.country;
  return (
    <p className="text-13 text-ink-2">
      {[country, languageNames[card.language]].join(t('desk:list.between'))}
      <br />
      <span className="tabular-nums">{t('desk:card.there', { time: there })}</span>
    </p>
  );
}
