import { useState } from 'react';
import { Card } from '../kit/show/card.tsx';
import { DataTable } from '../kit/show/data-table.tsx';
import { Facts } from '../kit/show/facts.tsx';
import { LoadMore } from '../kit/show/load-more.tsx';
import { ResizableColumns } from '../kit/show/resizable-columns.tsx';
import { SeverityMark } from '../kit/show/severity-mark.tsx';
import { StateMark } from '../kit/show/state-mark.tsx';
import { Tabs } from '../kit/show/tabs.tsx';
import { Clock } from '../kit/time/clock.tsx';
import { Instant } from '../kit/time/instant.tsx';
import { minutesFromNow, rows, say3 } from './samples.ts';
import { Section } from './section.tsx';

/** A list of requests, facts, columns. */
export function Tables() {
  const [tab, setTab] = useState('open');
  const table = (
    <DataTable
      caption={say3('My requests', '自分のリクエスト', '我的请求')}
      rows={rows()}
      keyOf={(row) => row.id}
      hrefOf={(row) => `/gallery#${row.id}`}
      columns={[
        { id: 'title', name: say3('Request', 'リクエスト', '请求'), isMain: true, cell: (row) => row.title },
        {
          id: 'state',
          name: say3('State', '状態', '状态'),
          width: '11rem',
          isCorner: true,
          cell: (row) => <StateMark state={row.state} side="customer" />,
        },
        {
          id: 'severity',
          name: say3('Severity', '重大度', '严重级别'),
          width: '9rem',
          cell: (row) => <SeverityMark severity={row.severity} />,
        },
        {
          id: 'clock',
          name: say3('Commitment', '応答の約束', '响应承诺'),
          width: '15rem',
          cell: (row) => <Clock reading={row.clock} />,
        },
        {
          id: 'changed',
          name: say3('Changed', '更新', '更新'),
          width: '8rem',
          align: 'end',
          cell: (row) => <Instant at={row.updatedAt} />,
        },
      ]}
    />
  );
  return (
    <Section name="Tables and columns">
      <Tabs
        label={say3('Requests', 'リクエスト', '请求')}
        value={tab}
        onChange={setTab}
        items={[
          {
            id: 'open',
            name: say3('Open', '対応中', '处理中'),
            count: 4,
            content: <div className="overflow-hidden rounded-box border border-line bg-surface">{table}</div>,
          },
          { id: 'done', name: say3('Done', '完了', '已完成'), content: <p>–</p> },
        ]}
      />
      <LoadMore more={() => undefined} isLoadingMore={false} />
      <div className="grid gap-4 tablet:grid-cols-2">
        <Card title={say3('Facts', '概要', '概要')}>
          <Facts
            facts={[
              { name: say3('Number', '番号', '编号'), value: 'W-104482' },
              {
                name: say3('Contact', '連絡先', '联系人'),
                value: say3('Mei Lin, +81 3-1234-5678', '田中 美咲、+81 3-1234-5678', '林梅，+81 3-1234-5678'),
              },
              { name: say3('Service', 'サービス', '服务'), value: 'Exchange Online' },
            ]}
          />
        </Card>
        <Card title={say3('In a rail', 'レール', '侧栏')}>
          <Facts
            look="stacked"
            facts={[
              {
                name: say3('Severity', '重大度', '严重级别'),
                value: <SeverityMark severity={{ key: 'A', name: say3('A (critical)', 'A（重大）', 'A（关键）') }} />,
              },
              { name: say3('Opened', '作成', '创建'), value: <Instant at={minutesFromNow(-4)} look="both" /> },
            ]}
          />
        </Card>
      </div>
      <div data-density="desk" className="flex h-56 overflow-hidden rounded-box border border-line bg-surface">
        <ResizableColumns
          name="gallery"
          shown="list"
          columns={[
            {
              id: 'queues',
              label: say3('Queues', 'キュー', '队列'),
              initial: 160,
              min: 120,
              content: <p className="p-3 text-13 text-ink-2">{say3('Queues', 'キュー', '队列')}</p>,
            },
            {
              id: 'list',
              label: say3('List', '一覧', '列表'),
              min: 240,
              content: (
                <ul className="divide-y divide-line overflow-auto text-13">
                  {rows().map((row) => (
                    <li key={row.id} className="flex h-10 items-center gap-3 px-3 hover:bg-hover">
                      <span className="w-36 shrink-0">
                        <Clock reading={row.clock} look="tight" />
                      </span>
                      <SeverityMark severity={row.severity} look="letter" />
                      <span className="min-w-0 flex-1 truncate">{row.title}</span>
                    </li>
                  ))}
                </ul>
              ),
            },
            {
              id: 'request',
              label: say3('Request', 'リクエスト', '请求'),
              initial: 300,
              min: 200,
              content: <p className="p-3 text-13">{say3('Request', 'リクエスト', '请求')}</p>,
            },
          ]}
        />
      </div>
    </Section>
  );
}
