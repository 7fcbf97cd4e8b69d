import { useParams } from '@tanstack/react-router';
import { readOrganisation } from '../../../contract/console.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Page } from '../../kit/show/page.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useFacts } from '../frame/use-facts.ts';
import { AgreementsCard } from './agreements-card.tsx';
import { ContactsCard } from './contacts-card.tsx';
import { FactsCard } from './facts-card.tsx';
import type { PartProps } from './part-props.ts';
import { PartnersCard } from './partners-card.tsx';
import { PeopleCard } from './people-card.tsx';
import { SubscriptionsCard } from './subscriptions-card.tsx';
import type { OrganisationDetail } from './use-organisation-change.ts';

/** All that is set up for one organisation, each part changed where it stands. */
export function OrganisationScreen() {
  const { org } = useParams({ strict: false });
  const { t } = useWords();
  const facts = useFacts();
  const read = useApi(readOrganisation, { params: { org: org ?? '' } });
  const back = { href: '/console', words: t('console:nav.organisations') };
  return (
    <Loaded
      of={read}
      skeleton={
        <Page title="" heading={t('console:nav.organisations')} back={back} width="wide">
          <Skeleton look="card" rows={6} />
        </Page>
      }
      action={<LinkButton href="/console">{t('console:nav.organisations')}</LinkButton>}
    >
      {(organisation) => (
        <Page
          title={organisation.name}
          heading={<Heading organisation={organisation} />}
          lead={facts.data?.editions.find(({ key }) => key === organisation.editionId)?.name}
          back={back}
          width="wide"
        >
          <Loaded of={facts} skeleton={<Skeleton look="card" rows={6} />}>
            {({ editions }) => {
              const edition = editions.find(({ key }) => key === organisation.editionId);
              return edition && <Parts organisation={organisation} edition={edition} />;
            }}
          </Loaded>
        </Page>
      )}
    </Loaded>
  );
}

const Heading = ({ organisation }: { organisation: OrganisationDetail }) => {
  const { t } = useWords();
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span lang={organisation.language} className="min-w-0 [overflow-wrap:anywhere]">
        {organisation.name}
      </span>
      {organisation.kind === 'partner' && <Badge tone="accent">{t('console:kind.partner')}</Badge>}
    </span>
  );
};

/** The facts beside the rest where there is room, above it on a phone. */
const Parts = (props: PartProps) => (
  <div className="grid items-start gap-5 full:grid-cols-[1fr_22rem]">
    <div className="min-w-0 full:order-last">
      <FactsCard {...props} />
    </div>
    <div className="flex min-w-0 flex-col gap-5">
      <PeopleCard {...props} />
      <ContactsCard {...props} />
      {props.organisation.kind === 'customer' && (
        <>
          <SubscriptionsCard {...props} />
          <AgreementsCard {...props} />
          {(props.edition.relations.length > 0 || props.organisation.partners.length > 0) && (
            <PartnersCard {...props} />
          )}
        </>
      )}
    </div>
  </div>
);
