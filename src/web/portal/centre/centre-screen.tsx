import { readIntake } from '../../../contract/intake.ts';
import { listAdministrators } from '../../../contract/people.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { Card } from '../../kit/show/card.tsx';
import { Facts } from '../../kit/show/facts.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { Page } from '../../kit/show/page.tsx';
import { PersonCard } from '../../kit/show/person-card.tsx';
import { useWords } from '../../kit/words/words.ts';
import { HelpPane } from '../frame/help-pane.tsx';
import { type PersonMe, PersonOnly } from '../guard/person-only.tsx';
import { Troubleshooters } from './troubleshooters.tsx';

/** A plausible page of the vendor, to show the help pane where it lives: on a page that is not support's. */
export const CentreScreen = () => (
  <>
    <PersonOnly>{(me) => <Centre me={me} />}</PersonOnly>
    <HelpPane />
  </>
);

function Centre({ me }: { me: PersonMe }) {
  const { t, language } = useWords();
  const intake = useApi(readIntake, { query: {} });
  const administrators = useApi(listAdministrators, { query: {} });
  const { organisation } = me.person;
  return (
    <Page
      title={t('portal:centre.title')}
      lead={organisation.name}
      actions={<LinkButton href="/support">{t('portal:centre.support')}</LinkButton>}
    >
      <Notice className="mb-6">
        <p>{t('portal:centre.intro')}</p>
        <p className="mt-2 text-13">
          {t('portal:centre.tag')}:{' '}
          <code className="break-all">{'<script src="/pane/madoguchi-help.js"></script>'}</code>
        </p>
      </Notice>
      <div className="grid gap-5 wide:grid-cols-2">
        <Card title={t('portal:centre.organisation')}>
          <Facts
            facts={[
              { name: t('portal:centre.name'), value: organisation.name },
              { name: t('portal:centre.edition'), value: me.edition.product },
              {
                name: t('portal:centre.country'),
                value: new Intl.DisplayNames(language, { type: 'region' }).of(organisation.country),
              },
            ]}
          />
        </Card>
        <Card title={t('portal:centre.subscriptions')}>
          <Loaded of={intake}>
            {({ subscriptions }) =>
              subscriptions.length === 0 ? (
                <p className="text-ink-2">{t('portal:centre.noSubscriptions')}</p>
              ) : (
                <ul className="divide-y divide-line">
                  {subscriptions.map(({ id, name, seats, standing, partner }) => (
                    <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
                      <span className="min-w-0">
                        {name}
                        {partner && (
                          <span className="block text-13 text-ink-2">{t('portal:new.through', { partner })}</span>
                        )}
                      </span>
                      <span className="flex items-center gap-2 text-13 text-ink-2 tabular-nums">
                        {t('portal:new.seats', { seats })}
                        <Badge tone={standing === 'paid' ? 'good' : 'neutral'}>{t(`portal:centre.${standing}`)}</Badge>
                      </span>
                    </li>
                  ))}
                </ul>
              )
            }
          </Loaded>
        </Card>
        <Troubleshooters />
        <Card title={t('portal:centre.people')} className="wide:col-span-2">
          <Loaded of={administrators}>
            {({ items }) => (
              <ul className="grid gap-x-8 tablet:grid-cols-2">
                {items.map(({ id, name, email, phone, roles }) => (
                  <li key={id}>
                    <PersonCard
                      name={name}
                      email={email}
                      phone={phone}
                      role={roles.map((role) => role.name).join(t('portal:list.between'))}
                    />
                  </li>
                ))}
              </ul>
            )}
          </Loaded>
        </Card>
      </div>
    </Page>
  );
}
