import { listReads } from '../../../contract/people.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { useMay } from '../../kit/api/use-me.ts';
import { usePages } from '../../kit/api/use-pages.ts';
import { Badge } from '../../kit/show/badge.tsx';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { LoadMore } from '../../kit/show/load-more.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Page } from '../../kit/show/page.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';
import { Denied } from '../guard/denied.tsx';
import { type PersonMe, PersonOnly } from '../guard/person-only.tsx';
import { useVerbName } from './verb-name.ts';

type Line = ResponseOf<typeof listReads>['items'][number];

/** Who of support read or changed the organisation's data. */
export const RecordScreen = () => <PersonOnly>{(me) => <Record me={me} />}</PersonOnly>;

function Record({ me }: { me: PersonMe }) {
  const { t } = useWords();
  const verbName = useVerbName();
  const may = useMay('requests.manage');
  const read = usePages(listReads, { query: { limit: 50 } }, { isEnabled: may });
  const columns: Column<Line>[] = [
    { id: 'what', name: t('portal:record.what'), isMain: true, cell: ({ verb }) => verbName(verb) },
    { id: 'subject', name: t('portal:record.subject'), width: '12rem', cell: ({ subject }) => subject },
    {
      id: 'who',
      name: t('portal:record.who'),
      width: '13rem',
      cell: ({ actorName, actorKind }) => <Who name={actorName} kind={actorKind} />,
    },
    {
      id: 'reading',
      name: t('portal:record.kind'),
      width: '8rem',
      isCorner: true,
      cell: ({ reading }) => (
        <Badge {...(reading === 'read' ? { icon: 'eye' } : { tone: 'accent', icon: 'edit' })}>
          {t(`portal:record.${reading}`)}
        </Badge>
      ),
    },
    { id: 'when', name: t('portal:record.when'), width: '14rem', cell: ({ at }) => <Instant at={at} look="both" /> },
  ];
  return (
    <Page
      title={t('portal:record.title')}
      lead={t('portal:record.intro', { organisation: me.person.organisation.name })}
      width="wide"
    >
      {may ? (
        <>
          <div className="rounded-box border border-line bg-surface">
            <Loaded
              of={read}
              skeleton={
                <div className="px-4">
                  <Skeleton look="rows" rows={8} />
                </div>
              }
            >
              {() => (
                <DataTable
                  caption={t('portal:record.title')}
                  columns={columns}
                  rows={read.items}
                  keyOf={({ at, verb, actorName, subject }) => `${at}${verb}${actorName}${subject}`}
                  empty={
                    <EmptyState icon="eye" title={t('portal:record.none')}>
                      {t('portal:record.noneText')}
                    </EmptyState>
                  }
                />
              )}
            </Loaded>
          </div>
          <LoadMore more={read.more} isLoadingMore={read.isLoadingMore} />
        </>
      ) : (
        <Denied action="requests.manage" />
      )}
    </Page>
  );
}

/** Support's people are told from the organisation's own. */
function Who({ name, kind }: { name: string; kind: string }) {
  const { t } = useWords();
  const isOwn = kind === 'customer' || kind === 'partner';
  return (
    <>
      {name} {!isOwn && <span className="text-ink-2">({t('portal:nav.support')})</span>}
    </>
  );
}
