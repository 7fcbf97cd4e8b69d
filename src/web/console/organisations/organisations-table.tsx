import type { listOrganisations } from '../../../contract/console.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { Badge } from '../../kit/show/badge.tsx';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { countryName } from '../fields/country-names.ts';

type Organisation = ResponseOf<typeof listOrganisations>['items'][number];

/** One line for each organisation; the line leads to its page. */
export function OrganisationsTable({ organisations }: { organisations: readonly Organisation[] }) {
  const { t, language } = useWords();
  const columns: Column<Organisation>[] = [
    {
      id: 'name',
      name: t('console:field.name'),
      isMain: true,
      // The name is in the organisation's language, and so are its signs.
      cell: (one) => <span lang={one.language}>{one.name}</span>,
    },
    {
      id: 'kind',
      name: t('console:list.kind'),
      width: '8rem',
      isCorner: true,
      cell: ({ kind }) => <Badge tone={kind === 'partner' ? 'accent' : 'neutral'}>{t(`console:kind.${kind}`)}</Badge>,
    },
    {
      id: 'country',
      name: t('console:field.country'),
      width: '12rem',
      cell: ({ country }) => countryName(country, language),
    },
    { id: 'zone', name: t('console:field.zone'), width: '13rem', cell: ({ zone }) => zone },
    {
      id: 'language',
      name: t('console:field.language'),
      width: '8rem',
      cell: (one) => <span lang={one.language}>{languageNames[one.language]}</span>,
    },
    {
      id: 'created',
      name: t('console:list.since'),
      width: '9rem',
      isHiddenOnCard: true,
      cell: ({ createdAt }) => <Instant at={createdAt} look="date" />,
    },
  ];
  return (
    <DataTable
      caption={t('console:nav.organisations')}
      columns={columns}
      rows={organisations}
      keyOf={({ orgId }) => orgId}
      hrefOf={({ orgId }) => `/console/organisations/${orgId}`}
    />
  );
}
