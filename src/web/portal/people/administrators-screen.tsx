import { listAdministrators } from '../../../contract/people.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { Card } from '../../kit/show/card.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Page } from '../../kit/show/page.tsx';
import { PersonCard } from '../../kit/show/person-card.tsx';
import { useWords } from '../../kit/words/words.ts';
import { type PersonMe, PersonOnly } from '../guard/person-only.tsx';

/** Who administers the organisation: whom everybody else turns to. */
export const AdministratorsScreen = () => <PersonOnly>{(me) => <Administrators me={me} />}</PersonOnly>;

function Administrators({ me }: { me: PersonMe }) {
  const { t } = useWords();
  const read = useApi(listAdministrators, { query: {} });
  return (
    <Page
      title={t('portal:administrators.title')}
      lead={t('portal:administrators.intro', { organisation: me.person.organisation.name })}
      width="reading"
    >
      <Loaded
        of={read}
        empty={{
          when: ({ items }) => items.length === 0,
          show: (
            <EmptyState
              icon="user"
              title={t('portal:administrators.none')}
              action={<LinkButton href="/support/phone">{t('portal:nav.phone')}</LinkButton>}
            >
              {t('portal:administrators.noneText')}
            </EmptyState>
          ),
        }}
      >
        {({ items }) => (
          <Card isFlush>
            <ul className="divide-y divide-line px-4 py-1">
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
          </Card>
        )}
      </Loaded>
    </Page>
  );
}
