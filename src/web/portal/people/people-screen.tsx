import { useState } from 'react';
import { listPeople } from '../../../contract/people.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { useMay } from '../../kit/api/use-me.ts';
import { SearchField } from '../../kit/input/search-field.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Page } from '../../kit/show/page.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';
import { Denied } from '../guard/denied.tsx';
import { type PersonMe, PersonOnly } from '../guard/person-only.tsx';
import { PeopleTable } from './people-table.tsx';
import { type Person, RolesDialog } from './roles-dialog.tsx';

/** The organisation's people with their roles, for whoever may give them. */
export const PeopleScreen = () => <PersonOnly>{(me) => <People me={me} />}</PersonOnly>;

function People({ me }: { me: PersonMe }) {
  const { t } = useWords();
  const may = useMay('people.manage');
  const read = useApi(listPeople, { query: {} }, { isEnabled: may });
  const [q, setQ] = useState('');
  const [changing, setChanging] = useState<Person | null>(null);
  const matches = ({ name, email, roles }: Person) =>
    [name, email, ...roles.map((role) => role.name)].some((text) =>
      text.toLocaleLowerCase().includes(q.trim().toLocaleLowerCase()),
    );
  return (
    <Page
      title={t('portal:people.title')}
      lead={t('portal:people.intro', { organisation: me.person.organisation.name })}
      width="wide"
    >
      {!may ? (
        <Denied action="people.manage" />
      ) : (
        <Loaded of={read} skeleton={<Skeleton look="rows" rows={6} />}>
          {({ items, roles }) => (
            <>
              <SearchField label={t('portal:people.find')} value={q} onChange={setQ} className="mb-3 phone:max-w-80" />
              <div className="rounded-box border border-line bg-surface">
                <PeopleTable people={items.filter(matches)} self={me.id} onChange={setChanging} />
              </div>
              {changing && <RolesDialog person={changing} roles={roles} onClose={() => setChanging(null)} />}
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}
