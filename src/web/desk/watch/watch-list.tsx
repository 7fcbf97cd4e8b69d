import type { RequestSummary } from '../../../contract/requests.ts';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Icon } from '../../kit/show/icon.tsx';
import { useWords } from '../../kit/words/words.ts';
import { hrefOf } from '../queue/place.ts';
import { RequestRow } from '../queue/request-row.tsx';

/** Some of the queue, under its own heading. */
export function WatchList({
  title,
  empty,
  requests,
  isAlarming = false,
  all,
}: {
  title: string;
  empty: string;
  requests: readonly RequestSummary[];
  isAlarming?: boolean;
  all?: string;
}) {
  const { t } = useWords();
  return (
    <section className="@container rounded-box border border-line bg-surface">
      <header className="flex items-center gap-2 border-b border-line px-4 py-2">
        <h2 className="text-13 font-bold">{title}</h2>
        {requests.length > 0 && (
          <span className={isAlarming ? 'text-13 font-medium text-bad' : 'text-13 text-ink-2'}>{requests.length}</span>
        )}
        {all && (
          <TextLink href={all} look="plain" className="ml-auto text-13">
            {t('desk:watch.all')}
          </TextLink>
        )}
      </header>
      {requests.length === 0 ? (
        <p className="flex items-center gap-2 px-4 py-3 text-13 text-ink-2">
          <Icon name="circle-check" size={14} className="text-good" />
          {empty}
        </p>
      ) : (
        <ol aria-label={title}>
          {requests.map((request) => (
            <RequestRow key={request.id} request={request} href={hrefOf({ queue: 'all' }, request.id)} />
          ))}
        </ol>
      )}
    </section>
  );
}
