import type { ReactNode } from 'react';
import type { listStaff } from '../../../contract/console.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { Badge } from '../../kit/show/badge.tsx';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { MailLink, type SomeoneActions, useSomeoneColumns } from '../fields/someone-columns.tsx';
import type { EditionFacts } from '../frame/use-facts.ts';

export type Colleague = ResponseOf<typeof listStaff>['items'][number];

type StaffTableProps = SomeoneActions<Colleague> & {
  staff: readonly Colleague[];
  self: string | null;
  editions: readonly EditionFacts[];
  empty: ReactNode;
};

export function StaffTable({ staff, self, editions, empty, ...actions }: StaffTableProps) {
  const { t } = useWords();
  const common = useSomeoneColumns(
    actions,
    ({ staffId }) => staffId === self && <Badge>{t('console:staff.you')}</Badge>,
  );
  const editionName = (key: string) => editions.find((one) => one.key === key)?.name ?? key;
  const columns: Column<Colleague>[] = [
    common.name,
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
      cell: ({ email }) => <MailLink email={email} />,
    },
    {
      id: 'language',
      name: t('console:field.language'),
      width: '7rem',
      isHiddenOnCard: true,
      cell: ({ language }) => <span lang={language}>{languageNames[language]}</span>,
    },
    common.actions,
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
