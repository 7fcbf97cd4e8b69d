import type { ReactNode } from 'react';
import type { RequestSummary } from '../../../contract/requests.ts';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { SeverityMark } from '../../kit/show/severity-mark.tsx';
import { StateMark } from '../../kit/show/state-mark.tsx';
import { Clock } from '../../kit/time/clock.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';

/** Requests as rows; where there is no room, as cards. */
export function RequestTable({
  requests,
  namesCustomers,
  empty,
}: {
  requests: readonly RequestSummary[];
  namesCustomers: boolean;
  empty: ReactNode;
}) {
  const { t } = useWords();
  const word = (column: string) => t(`portal:home.columns.${column}`);
  const columns: Column<RequestSummary>[] = [
    {
      id: 'request',
      name: word('request'),
      isMain: true,
      cell: (request) => (
        <>
          <span lang={request.language}>{request.title}</span>
          <span className="ml-2 text-13 font-normal whitespace-nowrap text-ink-3 tabular-nums">{request.number}</span>
        </>
      ),
    },
    ...(namesCustomers
      ? [
          {
            id: 'customer',
            name: word('customer'),
            width: '9rem',
            cell: (request: RequestSummary) => request.organisation.name,
          },
        ]
      : []),
    {
      id: 'state',
      name: word('state'),
      width: '10.5rem',
      isCorner: true,
      cell: (request) => <StateMark state={request.state} side="customer" />,
    },
    {
      id: 'severity',
      name: word('severity'),
      width: '5rem',
      isCorner: true,
      cell: (request) => <SeverityMark severity={request.severity} look="letter" />,
    },
    { id: 'topic', name: word('topic'), width: '9.5rem', isHiddenOnCard: true, cell: (request) => request.topic.name },
    {
      id: 'response',
      name: word('response'),
      width: '10.5rem',
      isCorner: true,
      cell: (request) => <Clock reading={request.clock} look="tight" />,
    },
    {
      id: 'updated',
      name: word('updated'),
      width: '8rem',
      isCorner: true,
      cell: (request) => <Instant at={request.updatedAt} />,
    },
  ];
  return (
    <DataTable
      caption={t('portal:home.requests')}
      columns={columns}
      rows={requests}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/support/requests/${id}`}
      empty={empty}
    />
  );
}
