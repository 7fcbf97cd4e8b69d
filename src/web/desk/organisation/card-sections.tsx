import type { RequestDetail } from '../../../contract/requests.ts';
import { TextLink } from '../../kit/input/text-link.tsx';
import { useWords } from '../../kit/words/words.ts';
import { Fold } from '../rail/fold.tsx';
import { RailSection } from '../rail/rail-section.tsx';
import { Allowed } from './allowed.tsx';
import { Holdings } from './holdings.tsx';
import type { OrganisationCard } from './organisation-card.ts';
import { OrganisationLine } from './organisation-line.tsx';
import { People } from './people.tsx';
import { RecentRequests } from './recent-requests.tsx';
import { Touching } from './touching.tsx';

/** Who they are, what they hold and may ask, what touches them now, what they asked lately, who speaks for them. */
export function CardSections({ card, request }: { card: OrganisationCard; request: RequestDetail | null }) {
  const { t } = useWords();
  return (
    <>
      <RailSection
        title={
          request === null ? (
            t('desk:card.about')
          ) : (
            <TextLink href={`/desk/organisations/${card.id}`} look="ink">
              {card.name}
            </TextLink>
          )
        }
      >
        <OrganisationLine card={card} />
        <Holdings card={card} />
      </RailSection>
      <Touching card={card} request={request} />
      <RailSection title={t('desk:card.allowed')}>
        <Allowed card={card} />
      </RailSection>
      <RailSection title={t('desk:card.people')}>
        <People people={card.people} />
      </RailSection>
      {request !== null && (
        <div className="px-4 py-3">
          <Fold summary={<h2 className="text-13 font-bold">{t('desk:card.requests')}</h2>} isOpen>
            <RecentRequests requests={card.requests.filter(({ id }) => id !== request.id)} />
          </Fold>
        </div>
      )}
    </>
  );
}
