import { useRef } from 'react';
import type { RequestDetail } from '../../../contract/requests.ts';
import { Page } from '../../kit/show/page.tsx';
import { SeverityMark } from '../../kit/show/severity-mark.tsx';
import { StateMark } from '../../kit/show/state-mark.tsx';
import { Conversation } from '../../kit/talk/conversation.tsx';
import { useWords } from '../../kit/words/words.ts';
import { EndedNotice } from './ended-notice.tsx';
import { FactsRail } from './facts-rail.tsx';
import { History } from './history.tsx';
import { OwedPanel } from './owed-panel.tsx';
import { Reply } from './reply.tsx';
import { RequestActions } from './request-actions.tsx';
import { SentNotice } from './sent-notice.tsx';
import { SilenceNotice } from './silence-notice.tsx';

type Props = { request: RequestDetail; isJustSent: boolean; back: { href: string; words: string } };

/** The conversation, with the facts beside it; on a phone they fold to the top. What the customer owes comes first. */
export function RequestPage({ request, isJustSent, back }: Props) {
  const { t } = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <Page
      title={`${request.title} · ${request.number}`}
      heading={<span lang={request.language}>{request.title}</span>}
      lead={
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span className="tabular-nums">{request.number}</span>
          <StateMark state={request.state} side="customer" />
          <SeverityMark severity={request.severity} />
        </span>
      }
      back={back}
      width="wide"
      actions={<RequestActions request={request} />}
    >
      <div className="mb-6 flex flex-col gap-5 empty:hidden">
        {isJustSent && <SentNotice request={request} />}
        <OwedPanel request={request} onAnswer={() => box.current?.focus()} />
        <SilenceNotice request={request} />
      </div>
      <div className="flex flex-col gap-x-10 gap-y-5 wide:grid wide:grid-cols-[minmax(0,1fr)_20rem]">
        <aside aria-label={t('portal:request.facts.title')} className="min-w-0 wide:order-last">
          <FactsRail request={request} />
        </aside>
        <div className="flex min-w-0 flex-col gap-5">
          <section aria-label={t('portal:request.conversation')}>
            <Conversation messages={request.messages} side="customer" lang={request.language} />
          </section>
          <EndedNotice request={request} />
          <Reply request={request} box={box} />
          <History request={request} />
        </div>
      </div>
    </Page>
  );
}
