import type { ReactNode } from 'react';
import { IconButton } from '../../kit/input/icon-button.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Menu } from '../../kit/over/menu.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { EditionFacts } from '../frame/use-facts.ts';
import type { ConsolePerson } from './use-organisation-change.ts';

type PeopleTableProps = {
  people: readonly ConsolePerson[];
  roles: EditionFacts['roles'];
  onEdit: (person: ConsolePerson) => void;
  onInvite: (person: ConsolePerson) => void;
  onLeave: (person: ConsolePerson) => void;
  onReturn: (person: ConsolePerson) => void;
  empty: ReactNode;
};

/** People with how they are reached and what they are. */
export function PeopleTable({ people, roles, onEdit, onInvite, onLeave, onReturn, empty }: PeopleTableProps) {
  const { t } = useWords();
  const nameOf = (key: string) => roles.find((role) => role.key === key)?.name ?? key;
  const columns: Column<ConsolePerson>[] = [
    {
      id: 'name',
      name: t('console:field.personName'),
      isMain: true,
      cell: ({ name, state, language }) => (
        <span className="inline-flex max-w-[calc(100%-2.5rem)] flex-wrap items-center gap-x-2 @2xl:max-w-none">
          <span lang={language}>{name}</span>
          {state === 'left' && <Badge>{t('console:people.gone')}</Badge>}
        </span>
      ),
    },
    {
      id: 'reach',
      name: t('console:people.reach'),
      width: '15rem',
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
      name: t('console:field.roles'),
      width: '16rem',
      cell: (person) =>
        person.roles.length === 0 ? (
          <span className="text-ink-2">{t('console:people.noRoles')}</span>
        ) : (
          person.roles.map(nameOf).join(t('console:between'))
        ),
    },
    {
      id: 'actions',
      name: t('console:actions'),
      isNameHidden: true,
      isAction: true,
      width: '3.5rem',
      align: 'end',
      cell: (person) => (
        <Menu
          label={t('console:actionsOf', { name: person.name })}
          groups={[
            {
              id: 'change',
              items: [
                { id: 'edit', name: t('console:edit'), icon: 'edit', onAction: () => onEdit(person) },
                ...(person.state === 'active'
                  ? [
                      {
                        id: 'invite',
                        name: t('console:people.invite'),
                        icon: 'mail' as const,
                        onAction: () => onInvite(person),
                      },
                    ]
                  : []),
              ],
            },
            {
              id: 'state',
              items: [
                person.state === 'active'
                  ? {
                      id: 'leave',
                      name: t('console:people.leave'),
                      icon: 'sign-out' as const,
                      isDanger: true,
                      onAction: () => onLeave(person),
                    }
                  : {
                      id: 'return',
                      name: t('console:people.return'),
                      icon: 'undo' as const,
                      onAction: () => onReturn(person),
                    },
              ],
            },
          ]}
        >
          <IconButton icon="more" size="small" label={t('console:actionsOf', { name: person.name })} />
        </Menu>
      ),
    },
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
