import { watchDesk } from '../../../contract/watch.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { DeskPage } from '../frame/desk-page.tsx';
import { ForKinds } from '../frame/staff-only.tsx';
import { hrefOf } from '../queue/place.ts';
import { ByOwner } from './by-owner.tsx';
import { Figures } from './figures.tsx';
import { HandoverList } from './handover-list.tsx';
import { isLate, isNear } from './standing.ts';
import { WatchList } from './watch-list.tsx';

const everyMs = 30_000;

/** For who keeps the promises: what is late now, what will be within the next open hours, what nobody has taken. */
export function WatchScreen() {
  const { t } = useWords();
  return (
    <ForKinds kinds={['supervisor']}>
      <DeskPage title={t('desk:place.watch')} width="wide">
        <Watch />
      </DeskPage>
    </ForKinds>
  );
}

function Watch() {
  const { t } = useWords();
  const { edition } = useDesk();
  const watch = useApi(watchDesk, { query: { edition: edition.key } }, { every: everyMs, keepsLast: true });
  return (
    <Loaded of={watch} skeleton={<Skeleton rows={10} look="rows" />}>
      {({ figures, items, isWhole, unattended, handovers }) => (
        <div className="flex flex-col gap-4">
          {!(isWhole.late && isWhole.ahead && isWhole.cared) && <Notice>{t('desk:watch.part')}</Notice>}
          {unattended.length > 0 && (
            <WatchList title={t('desk:watch.unattended')} empty="" requests={unattended} isAlarming />
          )}
          <HandoverList handovers={handovers} />
          <WatchList
            title={t('desk:watch.late')}
            empty={t('desk:watch.noneLate')}
            requests={items.filter(isLate)}
            all={hrefOf({ queue: 'late' })}
            isAlarming
          />
          <WatchList
            title={t('desk:watch.next')}
            empty={t('desk:watch.noneNext')}
            requests={items.filter((item) => !isLate(item) && isNear(item))}
          />
          <Figures figures={figures} />
          <ByOwner items={items} />
        </div>
      )}
    </Loaded>
  );
}
