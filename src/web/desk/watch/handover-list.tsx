import type { DeskWatch } from '../../../contract/watch.ts';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Avatar } from '../../kit/show/avatar.tsx';
import { Icon } from '../../kit/show/icon.tsx';
import { SeverityMark } from '../../kit/show/severity-mark.tsx';
import { Clock } from '../../kit/time/clock.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';
import { hrefOf } from '../queue/place.ts';
import { WatchSection } from './watch-section.tsx';

/** Hand-overs that somebody owes: whose, since when, of which request. Nothing where none is missing. */
export function HandoverList({ handovers }: { handovers: DeskWatch['handovers'] }) {
  const { t } = useWords();
  if (handovers.length === 0) return null;
  const title = t('desk:watch.handovers');
  return (
    <WatchSection title={title} count={handovers.length} isAlarming>
      <ol aria-label={title} className="divide-y divide-line">
        {handovers.map((request) => (
          <li key={request.id}>
            <TextLink
              href={hrefOf({ queue: 'all' }, request.id)}
              look="ink"
              className="flex flex-wrap items-start gap-x-2.5 gap-y-1 px-4 py-2.5 text-13 no-underline! hover:bg-hover"
            >
              <SeverityMark severity={request.severity} look="letter" />
              <span className="min-w-0 flex-1 basis-60">
                <span className="flex gap-x-2">
                  <span lang={request.language} className="min-w-0 truncate font-medium">
                    {request.title}
                  </span>
                  <span className="shrink-0 text-12 leading-[1.6]! text-ink-2 tabular-nums">{request.number}</span>
                </span>
                <span className="mt-0.5 flex items-start gap-1.5 text-bad">
                  <Icon name="alert" size={14} className="mt-[0.2em]" />
                  <span className="min-w-0">{request.words}</span>
                </span>
              </span>
              <span className="flex flex-col items-end gap-0.5 max-tablet:w-full max-tablet:flex-row max-tablet:flex-wrap max-tablet:items-center max-tablet:justify-between max-tablet:gap-x-3 max-tablet:pl-7.5">
                <span className="flex items-center gap-1.5 whitespace-nowrap">
                  {request.owner && <Avatar name={request.owner.name} side="support" size={24} />}
                  {request.owner?.name}
                  <Instant at={request.since} className="text-12 text-ink-2" />
                </span>
                <Clock reading={request.clock} look="tight" className="text-12!" />
              </span>
            </TextLink>
          </li>
        ))}
      </ol>
    </WatchSection>
  );
}
