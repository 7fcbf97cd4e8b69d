import { useState } from 'react';
import { readHealth } from '../../../contract/health.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { ComboBox } from '../../kit/input/combo-box.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { Page } from '../../kit/show/page.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';
import { actsForCustomers, organisationsWhere } from '../guard/own-actions.ts';
import { type PersonMe, PersonOnly } from '../guard/person-only.tsx';
import { CurrentIssues } from './current-issues.tsx';
import { healthLook } from './health-tone.ts';
import { type PastDays, PastIssues } from './past-issues.tsx';
import { ServiceList } from './service-list.tsx';

const all = 'all';

/** How the services of one organisation are, now and in the past weeks. */
export const HealthScreen = () => <PersonOnly>{(me) => <Health me={me} />}</PersonOnly>;

function Health({ me }: { me: PersonMe }) {
  const { t } = useWords();
  const [past, setPast] = useState<PastDays>(7);
  const [customer, setCustomer] = useState<string | null>(null);
  const customers = actsForCustomers(me)
    ? organisationsWhere(me, 'health.view').filter(({ id }) => id !== me.person.organisation.id)
    : [];
  const read = useApi(
    readHealth,
    { query: { past, ...(customer === null ? {} : { organisation: customer }) } },
    { keepsLast: true, every: 60_000 },
  );
  const name = customers.find(({ id }) => id === customer)?.name ?? me.person.organisation.name;
  return (
    <Page title={t('portal:health.title')} lead={t('portal:health.intro', { name })} width="wide">
      {customers.length > 0 && (
        <ComboBox
          label={t('portal:health.customer')}
          value={customer ?? all}
          onChange={(key) => setCustomer(key === all ? null : key)}
          items={[{ id: all, name: t('portal:home.filter.anyCustomer') }, ...customers]}
          className="mb-6 max-w-80"
        />
      )}
      <Loaded of={read} skeleton={<Skeleton look="card" rows={6} />}>
        {(health) => (
          <div className="flex flex-col gap-8">
            {health.current.length !== 1 && (
              <Notice tone={healthLook[health.state].tone} icon={healthLook[health.state].icon} title={health.line} />
            )}
            <CurrentIssues issues={health.current} customer={customer} />
            <ServiceList services={health.services} />
            <PastIssues issues={health.past} days={past} onDays={setPast} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
