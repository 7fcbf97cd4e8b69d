import { listOutbox, replayOutbox } from '../../../contract/desk.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { wordsOfProblem } from '../../kit/api/problem.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Badge, type Tone } from '../../kit/show/badge.tsx';
import { Facts } from '../../kit/show/facts.tsx';
import { Icon, type IconName } from '../../kit/show/icon.tsx';
import { PlainText } from '../../kit/show/plain-text.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';

type Line = ResponseOf<typeof listOutbox>['items'][number];

const looks: Record<Line['state'], { tone: Tone; icon: IconName }> = {
  waiting: { tone: 'neutral', icon: 'clock' },
  retrying: { tone: 'warn', icon: 'refresh' },
  delivered: { tone: 'good', icon: 'check' },
  'set-aside': { tone: 'bad', icon: 'alert' },
};

/** One delivery: to whom, about what, how it stands; opened, the whole text. */
export function OutboxRow({ line }: { line: Line }) {
  const { t } = useWords();
  const { tone, icon } = looks[line.state];
  return (
    <li>
      <details className="group">
        <summary className="flex cursor-pointer list-none flex-wrap items-center gap-x-3 gap-y-0.5 px-4 py-2 text-13 hover:bg-hover [&::-webkit-details-marker]:hidden">
          <Icon name="chevron-right" size={12} className="text-ink-3 transition-transform group-open:rotate-90" />
          <span className="w-24 shrink-0">
            <Badge tone={tone} icon={icon}>
              {t(`desk:outbox.state.${line.state}`)}
            </Badge>
          </span>
          <span className="min-w-0 flex-1 basis-60">
            <span className="block font-medium break-words">
              {line.subject ?? t('desk:outbox.other', { kind: line.kind })}
            </span>
            <span className="block text-12 [overflow-wrap:anywhere] text-ink-2">
              {[line.to, line.organisation].filter(Boolean).join(' · ')}
            </span>
          </span>
          <Instant at={line.availableAt} className="text-12 text-ink-2" />
        </summary>
        <div className="flex flex-col gap-3 border-t border-line bg-ground px-4 py-3">
          <Facts
            facts={[
              { name: t('desk:outbox.attempts'), value: String(line.attempts) },
              {
                name: t(line.state === 'retrying' ? 'desk:outbox.nextTry' : 'desk:outbox.at'),
                value: <Instant at={line.availableAt} look="both" />,
              },
              { name: t('desk:outbox.error'), value: line.lastError },
            ]}
          />
          {line.text && (
            <div className="rounded-box border border-line bg-surface px-4 py-3">
              <PlainText text={line.text} />
            </div>
          )}
          {line.state === 'set-aside' && <Replay line={line} />}
        </div>
      </details>
    </li>
  );
}

function Replay({ line }: { line: Line }) {
  const { t } = useWords();
  const replay = useChange(replayOutbox, { rereads: [listOutbox], onDone: () => say(t('desk:outbox.replayed')) });
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button
        icon="refresh"
        isPending={replay.isSending}
        onPress={() => void replay.send({ params: { id: line.id }, body: {} })}
      >
        {t('desk:outbox.replay')}
      </Button>
      {replay.problem && (
        <span role="alert" className="text-13 text-bad">
          {wordsOfProblem(replay.problem)}
        </span>
      )}
    </div>
  );
}
