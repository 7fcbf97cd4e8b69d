import { Badge } from '../../kit/show/badge.tsx';
import { PersonCard } from '../../kit/show/person-card.tsx';
import { useWords } from '../../kit/words/words.ts';
import { Fold } from '../rail/fold.tsx';
import type { OrganisationCard } from './organisation-card.ts';

/** Who may ask for support, first; the others behind a fold. */
export function People({ people }: { people: OrganisationCard['people'] }) {
  const { t } = useWords();
  const asking = people.filter(({ mayAsk }) => mayAsk);
  const others = people.filter(({ mayAsk }) => !mayAsk);
  return (
    <div>
      {asking.length === 0 && <p className="text-13 text-ink-2">{t('desk:card.nobodyMayAsk')}</p>}
      <List people={asking} />
      {others.length > 0 && (
        <Fold summary={t('desk:card.others', { n: others.length })}>
          <List people={others} />
        </Fold>
      )}
    </div>
  );
}

function List({ people }: { people: OrganisationCard['people'] }) {
  const { t } = useWords();
  return (
    <ul className="-my-1">
      {people.map((person) => (
        <li key={person.id}>
          <PersonCard
            name={person.name}
            phone={person.phone}
            email={person.email}
            role={
              <>
                {person.roles.length === 0 ? t('desk:card.noRole') : person.roles.join(t('desk:list.between'))}{' '}
                {person.mayAsk && (
                  <Badge tone="good" icon="check">
                    {t('desk:card.mayAsk')}
                  </Badge>
                )}
              </>
            }
          />
        </li>
      ))}
    </ul>
  );
}
