import { countDesk, listDesk } from '../../../contract/desk.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { usePages } from '../../kit/api/use-pages.ts';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useNow } from '../../kit/time/now.ts';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { DeskPage } from '../frame/desk-page.tsx';
import { ForKinds } from '../frame/staff-only.tsx';
import { hrefOf } from '../queue/place.ts';
import { ByOwner } from './by-owner.tsx';
import { Figures } from './figures.tsx';
import { WatchList } from './watch-list.tsx';

const soonMs = 4 * 3_600_000;
const most = 100;

/** For who keeps the promises: what is late now, what is due next, what nobody has taken. */
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
  const now = useNow();
  const counts = useApi(countDesk, { query: { edition: edition.key } }, { every: 60_000, keepsLast: true });
  const queue = usePages(listDesk, { query: { edition: edition.key, limit: most } });
  const due = (from: number, to: number) =>
    queue.items.filter(({ queueAt }) => Date.parse(queueAt) >= from && Date.parse(queueAt) < to);
  const late = due(0, now);
  const next = due(now, now + soonMs);
  const unowned = queue.items.filter(({ owner, queueAt }) => owner === null && Date.parse(queueAt) >= now + soonMs);
  return (
    <div className="flex flex-col gap-4">
      <Figures counts={counts.data} next={next.length} />
      <Loaded of={queue} skeleton={<Skeleton rows={8} look="rows" />}>
        {() => (
          <>
            <WatchList title={t('desk:watch.late')} empty={t('desk:watch.noneLate')} requests={late} isAlarming />
            <WatchList title={t('desk:watch.next')} empty={t('desk:watch.noneNext')} requests={next} />
            <WatchList
              title={t('desk:watch.unowned')}
              empty={t('desk:watch.noneUnowned')}
              requests={unowned}
              all={hrefOf({ queue: 'unowned' })}
            />
            <ByOwner late={late} next={next} all={queue.items} isPart={queue.more !== null} />
          </>
        )}
      </Loaded>
    </div>
  );
}
