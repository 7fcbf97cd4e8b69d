import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { RequestSummary } from '../../../contract/requests.ts';
import { classes } from '../../kit/look/classes.ts';
import { Avatar } from '../../kit/show/avatar.tsx';
import { Icon } from '../../kit/show/icon.tsx';
import { SeverityMark } from '../../kit/show/severity-mark.tsx';
import { StateMark } from '../../kit/show/state-mark.tsx';
import { Clock } from '../../kit/time/clock.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';

/**
 * One request in 40 px: clock, severity, organisation, title, who spoke last, owner. In a narrow column two lines share
 * the same height.
 */
export function RequestRow({
  request,
  href,
  isOpen = false,
  isTabStop = true,
  names = 'organisation',
  onFocus,
}: {
  request: RequestSummary;
  href: string;
  isOpen?: boolean;
  isTabStop?: boolean;
  /** Beside the title: whose it is, its number where all are of one organisation, or both where it is looked for. */
  names?: 'organisation' | 'number' | 'both';
  onFocus?: () => void;
}) {
  const navigate = useNavigate();
  const follow = (event: MouseEvent) => {
    // Another tab or window is the browser's affair.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void navigate({ href });
  };
  return (
    <li>
      <a
        href={href}
        onClick={follow}
        data-desk-row={request.id}
        {...(isOpen ? { 'aria-current': 'true' as const } : {})}
        {...(onFocus ? { onFocus } : {})}
        tabIndex={isTabStop ? 0 : -1}
        className={classes(
          'grid h-10 pointer-coarse:h-12 content-center items-center gap-x-2.5 border-b border-line px-4 text-13 leading-[1.125rem]! text-ink outline-none',
          'grid-cols-[1.25rem_minmax(0,1fr)_auto] grid-rows-[1.125rem_1.125rem]',
          '@min-[44rem]:grid-cols-[7.5rem_1.25rem_minmax(0,9.5rem)_minmax(0,1fr)_6rem_minmax(0,7.5rem)] @min-[60rem]:grid-cols-[8rem_1.25rem_minmax(0,11rem)_minmax(0,1fr)_12.75rem_minmax(0,8rem)] @min-[44rem]:grid-rows-1',
          'hover:bg-hover focus-visible:-outline-offset-2 focus-visible:outline-2 focus-visible:outline-accent',
          isOpen && 'bg-accent-soft hover:bg-accent-soft',
        )}
      >
        <Standing
          request={request}
          className="col-start-3 row-start-1 justify-end text-12! @min-[44rem]:col-start-1 @min-[44rem]:justify-start @min-[44rem]:text-13!"
        />
        <span className="col-start-1 row-span-2 row-start-1 @min-[44rem]:col-start-2 @min-[44rem]:row-span-1">
          <SeverityMark severity={request.severity} look="letter" />
        </span>
        <span
          lang={request.language}
          className={classes(
            'col-start-2 row-start-1 truncate leading-[1.125rem]! @min-[44rem]:col-start-4',
            request.lastWord === 'customer' && 'font-medium',
          )}
        >
          {names === 'both' && (
            <span className="mr-1.5 hidden text-12 font-normal text-ink-2 tabular-nums @min-[44rem]:inline">
              {request.number}
            </span>
          )}
          {request.title}
        </span>
        <span className="col-start-2 row-start-2 flex min-w-0 gap-1.5 text-12 text-ink-2 @min-[44rem]:contents @min-[44rem]:text-13">
          {names === 'both' && <span className="shrink-0 tabular-nums @min-[44rem]:hidden">{request.number}</span>}
          <span className="truncate @min-[44rem]:col-start-3 @min-[44rem]:row-start-1">
            {names === 'number' ? request.number : request.organisation.name}
          </span>
          <LastWord request={request} />
        </span>
        <Owner request={request} />
      </a>
    </li>
  );
}

/** Its clock; of one that is done, that it is done: a clock that was met says nothing of what is to be done now. */
const Standing = ({ request, className }: { request: RequestSummary; className: string }) =>
  request.state === 'resolved' || request.state === 'closed' ? (
    <StateMark state={request.state} side="support" className={className} />
  ) : (
    <Clock reading={request.clock} look="tight" className={className} />
  );

/** Who spoke last, and when: a customer's word is what is waited for here, so it stands out. */
function LastWord({ request }: { request: RequestSummary }) {
  const { t } = useWords();
  const isCustomer = request.lastWord === 'customer';
  return (
    <span
      className={classes(
        'inline-flex shrink-0 items-center gap-1 overflow-hidden text-12 whitespace-nowrap @min-[44rem]:col-start-5 @min-[44rem]:row-start-1',
        isCustomer ? 'font-medium text-accent' : 'text-ink-2',
      )}
    >
      <Icon name={isCustomer ? 'message' : 'reply'} size={12} />
      {t(`desk:row.${request.lastWord}`)}
      <Instant at={request.updatedAt} className="hidden min-w-0 truncate font-normal text-ink-3 @min-[60rem]:inline" />
    </span>
  );
}

function Owner({ request }: { request: RequestSummary }) {
  const { t } = useWords();
  const { me } = useDesk();
  const { owner } = request;
  return (
    <span className="col-start-3 row-start-2 flex min-w-0 items-center justify-end gap-1.5 text-12 text-ink-2 @min-[44rem]:col-start-6 @min-[44rem]:row-start-1 @min-[44rem]:justify-start">
      {owner === null ? (
        <span className="text-ink-3">{t('desk:row.unowned')}</span>
      ) : (
        <>
          <span className="hidden @min-[44rem]:inline-flex">
            <Avatar name={owner.name} side="support" size={24} />
          </span>
          <span className={classes('max-w-24 truncate', owner.id === me.id && 'font-medium text-ink')}>
            {owner.id === me.id ? t('desk:row.you') : owner.name}
          </span>
        </>
      )}
    </span>
  );
}
