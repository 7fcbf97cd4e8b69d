import { useEffect, useRef } from 'react';
import { followReplan, readPolicy } from '../../../../contract/policy.ts';
import { useApi, useReread } from '../../../kit/api/use-api.ts';
import { Notice } from '../../../kit/show/notice.tsx';
import { localeOf } from '../../../kit/time/format-instant.ts';
import { Instant } from '../../../kit/time/instant.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { type Policy, usePolicy } from '../frame/policy-context.ts';

const everyMs = 1_000;

type ReplanNoticeProps = { replan: Policy['replan']; isQuietWhenDone?: boolean };

/** How far the running clocks have been moved to the newest version, while it goes on and when it is done. */
export function ReplanNotice({ replan, isQuietWhenDone = false }: ReplanNoticeProps) {
  const { t, language } = useWords();
  const { policy } = usePolicy();
  const reread = useReread();
  const isUnderWay = replan !== null && replan.state !== 'done';
  const followed = useApi(
    followReplan,
    { params: { edition: policy.edition.key } },
    { isEnabled: isUnderWay, fresh: 0, every: everyMs },
  );
  const now = isUnderWay ? (followed.data?.replan ?? replan) : replan;
  const isDone = isUnderWay && followed.data?.replan?.state === 'done';
  const readAgain = useRef(() => {});
  readAgain.current = () => void reread(readPolicy);
  useEffect(() => {
    if (isDone) readAgain.current();
  }, [isDone]);
  if (now === null) return null;
  const number = (value: number) => value.toLocaleString(localeOf(language));
  if (now.state === 'done') {
    if (isQuietWhenDone) return null;
    return (
      <div role="status">
        <Notice
          tone={now.lateAtOnce + now.withoutDue > 0 ? 'warn' : 'good'}
          title={t('console-policy:replan.done', { version: now.version })}
        >
          {t('console-policy:replan.doneText', { looked: number(now.looked), moved: number(now.moved) })}
          {now.lateAtOnce > 0 && ` ${t('console-policy:replan.late', { count: now.lateAtOnce })}`}
          {now.withoutDue > 0 && ` ${t('console-policy:replan.withoutDue', { count: now.withoutDue })}`}{' '}
          {now.finishedAt && <Instant at={now.finishedAt} look="absolute" />}
        </Notice>
      </div>
    );
  }
  return (
    <Notice tone="accent" icon="clock" title={t('console-policy:replan.running', { version: now.version })}>
      <p>{t('console-policy:replan.runningText', { looked: number(now.looked), total: number(now.total) })}</p>
      <progress
        aria-label={t('console-policy:replan.running', { version: now.version })}
        max={Math.max(1, now.total)}
        value={now.looked}
        className="mt-2 h-1.5 w-full max-w-100 appearance-none overflow-hidden rounded-full [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
      />
    </Notice>
  );
}
