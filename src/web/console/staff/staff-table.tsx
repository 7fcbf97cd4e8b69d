import type { ReactNode } from 'react';
import type { listStaff } from '../../../contract/console.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { IconButton } from '../../kit/input/icon-button.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Menu } from '../../kit/over/menu.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import type { EditionFacts } from '../frame/use-facts.ts';

export type Colleague = ResponseOf<typeof listStaff>['items'][number];

type StaffTableProps = {
  staff: readonly Colleague[];
  self: string | null;
  editions: readonly EditionFacts[];
  onEdit: (staff: Colleague) => void;
  onInvite: (staff: Colleague) => void;
  onLeave: (staff: Colleague) => void;
  onReturn: (staff: Colleague) => void;
  empty: ReactNode;
};

export function StaffTable({ staff, self, editions, onEdit, onInvite, onLeave, onReturn, empty }: StaffTableProps) {
  const { t } = useWords();
  const editionName = (key: string) => editions.find((one) => one.key === key)?.name ?? key;
  const columns: Column<Colleague>[] = [
    {
      id: 'name',
      name: t('console:field.personName'),
      isMain: true,
      cell: ({ staffId, name, state, language }) => (
        <span className="inline-flex max-w-[calc(100%-2.5rem)] flex-wrap items-center gap-x-2 @2xl:max-w-none">
          <span lang={language}>{name}</span>
          {staffId === self && <Badge>{t('console:staff.you')}</Badge>}
          {state === 'left' && <Badge>{t('console:people.gone')}</Badge>}
        </span>
      ),
    },
    {
      id: 'kind',
      name: t('console:field.staffKind'),
      width: '11rem',
      cell: ({ kind }) => t(`console:staffKind.${kind}.name`),
    },
    {
      id: 'editions',
      name: t('console:field.editions'),
      width: '15rem',
      cell: (one) => one.editions.map(editionName).join(t('console:between')),
    },
    {
      id: 'email',
      name: t('console:field.email'),
      width: '15rem',
      cell: ({ email }) => (
        <TextLink href={`mailto:${email}`} look="plain" className="break-all">
          {email}
        </TextLink>
      ),
    },
    {
      id: 'language',
      name: t('console:field.language'),
      width: '7rem',
      isHiddenOnCard: true,
      cell: ({ language }) => <span lang={language}>{languageNames[language]}</span>,
    },
    {
      id: 'actions',
      name: t('console:actions'),
      isNameHidden: true,
      isAction: true,
      width: '3.5rem',
      align: 'end',
      cell: (one) => (
        <Menu
          label={t('console:actionsOf', { name: one.name })}
          groups={[
            {
              id: 'change',
              items: [
                { id: 'edit', name: t('console:edit'), icon: 'edit', onAction: () => onEdit(one) },
                ...(one.state === 'active'
                  ? [
                      {
                        id: 'invite',
                        name: t('console:people.invite'),
                        icon: 'mail' as const,
                        onAction: () => onInvite(one),
                      },
                    ]
                  : []),
              ],
            },
            {
              id: 'state',
              items: [
                one.state === 'active'
                  ? {
                      id: 'leave',
                      name: t('console:people.leave'),
                      icon: 'sign-out' as const,
                      isDanger: true,
                      onAction: () => onLeave(one),
                    }
                  : {
                      id: 'return',
                      name: t('console:people.return'),
                      icon: 'undo' as const,
                      onAction: () => onReturn(one),
                    },
              ],
            },
          ]}
        >
          <IconButton icon="more" size="small" label={t('console:actionsOf', { name: one.name })} />
        </Menu>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('console:nav.staff')}
      columns={columns}
      rows={staff}
      keyOf={({ staffId }) => staffId}
      empty={empty}
    />
  );
}
