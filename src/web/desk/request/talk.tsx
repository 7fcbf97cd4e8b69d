import { useLayoutEffect, useRef } from 'react';
import type { RequestDetail } from '../../../contract/requests.ts';
import { Conversation } from '../../kit/talk/conversation.tsx';
import { EndedLine } from './ended-line.tsx';
import { SilenceLine } from './silence-line.tsx';
import { TriedLine } from './tried-line.tsx';

/** Lines of the history that only repeat a message, or that clocks write. */
const said = /^(clock\.|message\.|note\.|request\.(answered|asked|opened))/;
const nearPixels = 120;

/** The conversation with what happened between. It opens at its end; a new word is followed only by whoever is there already. */
export function Talk({ request }: { request: RequestDetail }) {
  const box = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const lines = request.messages.length + request.events.length;
  useLayoutEffect(() => {
    if (lines > 0 && isAtEnd.current && box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [lines]);
  return (
    <div
      ref={box}
      role="region"
      // Scrolls by itself: reached by keyboard, so that it can be read without a pointer.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={request.number}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        isAtEnd.current = scrollHeight - scrollTop - clientHeight < nearPixels;
      }}
      className="relative min-h-0 flex-1 overflow-y-auto px-4 py-2"
    >
      <TriedLine request={request} />
      <Conversation
        messages={request.messages}
        events={request.events.filter(({ kind }) => !said.test(kind))}
        side="support"
        lang={request.language}
      />
      <SilenceLine request={request} />
      <EndedLine request={request} />
    </div>
  );
}
