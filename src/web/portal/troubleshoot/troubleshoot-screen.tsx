import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { readTroubleshooter, type TroubleshooterView } from '../../../contract/troubleshoot.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { useMe } from '../../kit/api/use-me.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { Page } from '../../kit/show/page.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';
import { AnswersGiven } from './answers-given.tsx';
import { CheckStep } from './check-step.tsx';
import { QuestionStep } from './question-step.tsx';
import { ResultStep } from './result-step.tsx';
import { useWalk } from './use-walk.ts';

/** One troubleshooter, one step at a time. Open to everybody; only look-ups ask who is there. */
export function TroubleshootScreen() {
  const { t } = useWords();
  const { key = '' } = useParams({ strict: false }) as { key?: string };
  // Whoever is not signed in may read those of another edition than the install's first.
  const { edition } = useSearch({ strict: false }) as { edition?: string };
  const me = useMe();
  // The answers are kept for each person: first it must be known who is there.
  const read = useApi(
    readTroubleshooter,
    { params: { key }, query: { edition } },
    { isEnabled: me !== undefined, fresh: 300_000 },
  );
  const title = read.data?.title ?? t('portal-troubleshoot:list.title');
  return (
    <Page
      title={title}
      back={{ href: '/support/troubleshoot', words: t('portal-troubleshoot:back') }}
      width="reading"
      lead={read.data?.intro}
    >
      <Loaded of={read} skeleton={<Skeleton look="card" rows={6} />}>
        {(view) => <Steps key={`${view.key} ${me?.id}`} view={view} />}
      </Loaded>
    </Page>
  );
}

function Steps({ view }: { view: TroubleshooterView }) {
  const { t } = useWords();
  const walk = useWalk(view);
  const { at, n, most } = walk;
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(n);
  const [isSolved, setSolved] = useState(false);
  useEffect(() => {
    if (last.current !== n) heading.current?.focus();
    last.current = n;
  }, [n]);
  const solved = () => {
    setSolved(true);
    // What was answered is nobody's business any more.
    walk.forget();
  };
  if (isSolved) return <Solved />;
  const progress =
    at.kind === 'result' ? t('portal-troubleshoot:progressDone') : t('portal-troubleshoot:progress', { n, most });
  return (
    <div className="flex flex-col gap-6">
      <div className="rounded-box border border-line bg-surface p-4 tablet:p-6">
        <p className="text-13 text-ink-2">{progress}</p>
        <div aria-hidden className="mt-1.5 mb-4 h-1 overflow-hidden rounded-full bg-sunken">
          <div className="h-full bg-accent-solid" style={{ width: `${Math.round((100 * n) / most)}%` }} />
        </div>
        <h2 ref={heading} tabIndex={-1} className="mb-3 text-20 font-bold outline-none">
          {at.kind === 'question' ? at.ask : at.title}
        </h2>
        {at.kind === 'question' && <QuestionStep key={at.key} step={at} walk={walk} />}
        {at.kind === 'check' && <CheckStep key={at.key} step={at} walk={walk} view={view} />}
        {at.kind === 'result' && <ResultStep key={at.key} step={at} walk={walk} view={view} onSolved={solved} />}
      </div>
      <AnswersGiven view={view} walk={walk} />
    </div>
  );
}

function Solved() {
  const { t } = useWords();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1} className="outline-none">
      <Notice
        tone="good"
        title={t('portal-troubleshoot:result.glad')}
        action={<LinkButton href="/support/troubleshoot">{t('portal-troubleshoot:back')}</LinkButton>}
      >
        {t('portal-troubleshoot:result.gladText')}
      </Notice>
    </div>
  );
}
