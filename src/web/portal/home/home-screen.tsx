import { listRequests } from '../../../contract/requests.ts';
import { useReread } from '../../kit/api/use-api.ts';
import { useLive } from '../../kit/api/use-live.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Page } from '../../kit/show/page.tsx';
import { useWords } from '../../kit/words/words.ts';
import { actsForCustomers, organisationsWhere } from '../guard/own-actions.ts';
import { type PersonMe, PersonOnly } from '../guard/person-only.tsx';
import { Refusal } from '../refusal/refusal.tsx';
import { HealthLine } from './health-line.tsx';
import { OwedList } from './owed-list.tsx';
import { RequestList } from './request-list.tsx';
import { useOwed } from './use-owed.ts';

/** The first screen of the customer's side: health, what waits for the reader, every request. */
export const HomeScreen = () => <PersonOnly>{(me) => <Home me={me} />}</PersonOnly>;

function Home({ me }: { me: PersonMe }) {
  const { t } = useWords();
  const reread = useReread();
  const mayAsk = organisationsWhere(me, 'requests.manage').length > 0;
  const isPartner = actsForCustomers(me);
  const owed = useOwed(mayAsk);
  useLive(() => void reread(listRequests), { isEnabled: mayAsk });
  return (
    <Page
      title={t('portal:home.title')}
      lead={isPartner ? t('portal:home.introPartner') : me.person.organisation.name}
      width="wide"
      actions={
        mayAsk && (
          <LinkButton variant={owed.length > 0 ? 'plain' : 'primary'} icon="plus" href="/support/new">
            {t('portal:home.new')}
          </LinkButton>
        )
      }
    >
      <HealthLine />
      {mayAsk ? (
        <>
          <OwedList requests={owed} namesCustomers={isPartner} />
          <RequestList me={me} />
        </>
      ) : isPartner ? (
        <EmptyState icon="building" title={t('portal:home.noCustomers.title')}>
          {t('portal:home.noCustomers.text')}
        </EmptyState>
      ) : (
        <Refusal />
      )}
    </Page>
  );
}
