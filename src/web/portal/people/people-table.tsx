import { Button } from '../../kit/input/button.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Person } from './roles-dialog.tsx';

/** People with their roles; each row leads to changing them. */
export function PeopleTable({
  people,
  self,
  onChange,
}: {
  people: readonly Person[];
  self: string | null;
  onChange: (person: Person) => void;
}) {
  const { t } = useWords();
  const columns: Column<Person>[] = [
    {
      id: 'name',
      name: t('portal:people.name'),
      isMain: true,
      cell: ({ id, name, state }) => (
        <span className="block pr-32 wrap-anywhere rows:pr-0">
          {name} {id === self && <Badge>{t('portal:people.you')}</Badge>}{' '}
          {state === 'left' && <Badge>{t('portal:people.left')}</Badge>}
        </span>
      ),
    },
    {
      id: 'contact',
      name: t('portal:people.contact'),
      width: '17rem',
      cell: ({ email, phone }) => (
        <>
          <TextLink href={`mailto:${email}`} look="plain" className="break-all">
            {email}
          </TextLink>
          {phone && <span className="block text-ink-2 tabular-nums">{phone}</span>}
        </>
      ),
    },
    {
      id: 'roles',
      name: t('portal:people.roles'),
      width: '18rem',
      cell: ({ roles }) =>
        roles.length === 0 ? (
          <span className="text-ink-2">{t('portal:people.noRoles')}</span>
        ) : (
          roles.map(({ name }) => name).join(t('portal:list.between'))
        ),
    },
    {
      id: 'change',
      name: t('portal:people.change'),
      isNameHidden: true,
      isAction: true,
      width: '9rem',
      align: 'end',
      cell: (person) => (
        <Button
          size="small"
          isDisabled={person.state === 'left'}
          onPress={() => onChange(person)}
          aria-label={t('portal:people.changeOf', { name: person.name })}
        >
          {t('portal:people.change')}
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('portal:people.title')}
      columns={columns}
      rows={people}
      keyOf={({ id }) => id}
      empty={<EmptyState icon="search" title={t('portal:people.nothing')} />}
    />
  );
}
