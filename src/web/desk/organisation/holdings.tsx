import { Badge } from '../../kit/show/badge.tsx';
import { PersonCard } from '../../kit/show/person-card.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { OrganisationCard } from './organisation-card.ts';

/** Plans, agreements, and the partner that sold or acts for them. */
export function Holdings({ card }: { card: OrganisationCard }) {
  const { t } = useWords();
  return (
    <div className="mt-2 flex flex-col gap-2">
      <ul className="flex flex-col gap-1 text-13">
        {card.subscriptions.map((one, at) => (
          <li key={at}>
            {one.name} <span className="text-ink-2">{t('desk:card.seats', { count: one.seats })}</span>
            {one.standing === 'trial' && (
              <>
                {' '}
                <Badge>{t('desk:card.trial')}</Badge>
              </>
            )}
            {one.partner && (
              <span className="block text-12 text-ink-2">{t('desk:card.through', { name: one.partner })}</span>
            )}
          </li>
        ))}
        {card.subscriptions.length === 0 && <li className="text-ink-2">{t('desk:card.noPlan')}</li>}
      </ul>
      <p className="flex flex-wrap gap-1">
        {card.agreements.map(({ key, name }) => (
          <Badge key={key} tone="accent" icon="check" className="whitespace-normal!">
            {name}
          </Badge>
        ))}
        {card.agreements.length === 0 && <span className="text-12 text-ink-2">{t('desk:card.noAgreement')}</span>}
      </p>
      {card.partner && (
        <PersonCard
          name={card.partner.name}
          role={t('desk:card.partner')}
          phone={card.partner.phone}
          email={card.partner.email}
        />
      )}
    </div>
  );
}
