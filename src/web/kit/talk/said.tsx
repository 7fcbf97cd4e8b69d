import type { MessageKind } from '../../../domain/request/message.ts';
import { classes } from '../look/classes.ts';
import { Avatar } from '../show/avatar.tsx';
import { Badge } from '../show/badge.tsx';
import { formatBytes } from '../show/format-bytes.ts';
import { Icon } from '../show/icon.tsx';
import { PlainText } from '../show/plain-text.tsx';
import { Instant } from '../time/instant.tsx';
import { useWords } from '../words/words.ts';

export type TalkMessage = {
  id: string;
  seq: number;
  kind: MessageKind;
  authorKind: 'customer' | 'partner' | 'support' | 'system';
  authorName: string;
  mine: boolean;
  body: string;
  at: string;
  nextUpdateAt: string | null;
  attachments: readonly { id: string; name: string; mediaType: string; bytes: number }[];
};

/** One message. A note that stays inside support is told by colour, lock and word, so that nobody mistakes it. */
export function Said({ message, side, lang }: { message: TalkMessage; side: 'customer' | 'support'; lang?: string }) {
  const { t, language } = useWords();
  const isNote = message.kind === 'note';
  const isSupport = message.authorKind === 'support' || message.authorKind === 'system';
  return (
    <li
      id={`said-${message.seq}`}
      className={classes(
        'flex scroll-mt-20 gap-3 py-3',
        isNote && '-mx-3 my-1 rounded-box border border-warn-line bg-warn-soft px-3',
      )}
    >
      <Avatar name={message.authorName} side={isSupport ? 'support' : 'customer'} />
      <article className="min-w-0 flex-1">
        <header className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-13">
          <span className="font-medium">{message.authorName}</span>
          {message.mine && <span className="text-ink-2">{t('kit:talk.you')}</span>}
          {!isNote && isSupport && side === 'customer' && <span className="text-ink-2">{t('kit:talk.support')}</span>}
          {message.authorKind === 'partner' && <span className="text-ink-2">{t('kit:talk.partner')}</span>}
          {message.kind === 'question' && (
            <Badge tone="accent">{t(side === 'customer' ? 'kit:talk.asksYou' : 'kit:talk.asks')}</Badge>
          )}
          {isNote && (
            <Badge tone="warn" icon="lock">
              {t('kit:talk.note')}
            </Badge>
          )}
          <Instant at={message.at} className="text-12 text-ink-2" />
        </header>
        <PlainText text={message.body} className="mt-1" {...(lang === undefined ? {} : { lang })} />
        {message.attachments.length > 0 && (
          <ul className="mt-2.5 flex flex-wrap gap-2">
            {message.attachments.map((file) => (
              <li key={file.id} className="max-w-full">
                <a
                  href={`/api/attachments/${file.id}`}
                  download={file.name}
                  className="flex min-h-8 max-w-full items-center gap-2 rounded-small border border-line bg-surface px-2.5 text-13 hover:bg-hover"
                >
                  <Icon name="paperclip" size={14} className="text-ink-3" />
                  <span className="min-w-0 truncate">{file.name}</span>
                  <span className="shrink-0 text-12 text-ink-2">{formatBytes(file.bytes, language)}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
        {message.nextUpdateAt && (
          <p className="mt-2 inline-flex flex-wrap items-center gap-1.5 text-13 text-ink-2">
            <Icon name="clock" size={14} />
            {t('kit:talk.nextUpdate')} <Instant at={message.nextUpdateAt} look="both" />
          </p>
        )}
      </article>
    </li>
  );
}
