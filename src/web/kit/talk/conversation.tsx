import { Fragment } from 'react';
import { useWords } from '../words/words.ts';
import { EventLine, type TalkEvent } from './event-line.tsx';
import { Said, type TalkMessage } from './said.tsx';

export type ConversationProps = {
  messages: readonly TalkMessage[];
  /** Lines of the history between the messages; those that only repeat a message are left out by who passes them. */
  events?: readonly TalkEvent[] | undefined;
  /** On whose side the reader stands. */
  side: 'customer' | 'support';
  /** The language that the customer writes in, where it is known. */
  lang?: string | undefined;
};

/** What was said, in its order, with what happened between. */
export function Conversation({ messages, events = [], side, lang }: ConversationProps) {
  const { t } = useWords();
  const lines = [
    ...messages.map((message) => ({ seq: message.seq, message })),
    ...events.map((event) => ({ seq: event.seq, event })),
  ].sort((one, other) => one.seq - other.seq);
  return (
    <ol aria-label={t('kit:talk.label')} className="flex flex-col">
      {lines.map((line) => (
        <Fragment key={'message' in line ? `m${line.seq}` : `e${line.seq}`}>
          {'message' in line ? (
            <Said message={line.message} side={side} {...(lang === undefined ? {} : { lang })} />
          ) : (
            <EventLine event={line.event} />
          )}
        </Fragment>
      ))}
    </ol>
  );
}
