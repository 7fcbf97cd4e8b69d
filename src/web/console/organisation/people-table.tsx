import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { useWords } from '../../kit/words/words.ts';
import { MailLink, type SomeoneActions, useSomeoneColumns } from '../fields/someone-columns.tsx';
import type { EditionFacts } from '../frame/use-facts.ts';
import type { ConsolePerson } from './use-organisation-change.ts';

type PeopleTableProps = SomeoneActions<ConsolePerson> & {
  people: readonly ConsolePerson[];
  roles: EditionFacts['roles'];
  empty: ReactNode;
};

/** People with how they are reached and what they are. */
export function PeopleTable({ people, roles, empty, ...actions }: PeopleTableProps) {
  const { t } = useWords();
  const common = useSomeoneColumns(actions);
  const nameOf = (key: string) => roles.find((role) => role.key === key)?.name ?? key;
  const columns: Column<ConsolePerson>[] = [
    common.name,
    {
      id: 'reach',
      name: t('console:people.reach'),
      width: '15rem',
      cell: ({ email, phone }) => (
        <>
          <MailLink email={email} />
          {phone && <span className="block text-ink-2 tabular-nums">{phone}</span>}
        </>
      ),
    },
    {
      id: 'roles',
      name: t('console:field.roles'),
      width: '16rem',
      cell: (person) =>
        person.roles.length === 0 ? (
          <span className="text-ink-2">{t('console:people.noRoles')}</span>
        ) : (
          person.roles.map(nameOf).join(t('console:between'))
        ),
    },
    common.actions,
  ];
  return (
    <DataTable
      caption={t('console:people.caption')}
      columns={columns}
      rows={people}
      keyOf={({ personId }) => personId}
      empty={empty}
    />
  );
}
