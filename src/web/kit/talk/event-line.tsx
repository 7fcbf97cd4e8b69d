import { Icon, type IconName } from '../show/icon.tsx';
import { Instant } from '../time/instant.tsx';

export type TalkEvent = {
  seq: number;
  at: string;
  kind: string;
  actorName: string;
  audience: 'all' | 'support';
  words: string;
};

/** One line of the history between two messages. */
export function EventLine({ event }: { event: TalkEvent }) {
  return (
    <li className="flex items-start gap-3 py-1.5 text-12 text-ink-2">
      <span className="grid w-7 shrink-0 place-items-center pt-[0.2em]">
        <Icon name={event.audience === 'support' ? 'lock' : iconOf(event.kind)} size={14} className="text-ink-3" />
      </span>
      <span className="min-w-0 flex-1">
        {event.words} <Instant at={event.at} className="text-ink-3" />
      </span>
    </li>
  );
}

const icons: [RegExp, IconName][] = [
  [/^clock/, 'clock'],
  [/severity/, 'flag'],
  [/call/, 'phone'],
  [/resolved|closed/, 'circle-check'],
  [/taken|owner|handed/, 'user'],
  [/issue/, 'pulse'],
  [/reopened/, 'refresh'],
];
const iconOf = (kind: string): IconName => icons.find(([pattern]) => pattern.test(kind))?.[1] ?? 'circle-dot';
