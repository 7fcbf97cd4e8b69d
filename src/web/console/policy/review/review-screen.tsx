import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { readEdition } from '../../../../contract/console.ts';
import {
  checkPolicy,
  followReplan,
  listPolicyVersions,
  policyNotices,
  previewPolicy,
  readCommitments,
  readPolicy,
  readPolicyCalendar,
  savePolicy,
} from '../../../../contract/policy.ts';
import { useApi, useReread } from '../../../kit/api/use-api.ts';
import { useChange } from '../../../kit/api/use-change.ts';
import { Button } from '../../../kit/input/button.tsx';
import { LinkButton } from '../../../kit/input/link-button.tsx';
import { say } from '../../../kit/over/toast.tsx';
import { Card } from '../../../kit/show/card.tsx';
import { EmptyState } from '../../../kit/show/empty-state.tsx';
import { Loaded } from '../../../kit/show/loaded.tsx';
import { Notice } from '../../../kit/show/notice.tsx';
import { Page } from '../../../kit/show/page.tsx';
import { Skeleton } from '../../../kit/show/skeleton.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { DraftChanges } from '../changes/draft-changes.tsx';
import { isChanged, toSend } from '../draft/policy-draft.ts';
import { NewerVersion } from '../frame/newer-version.tsx';
import { usePolicy } from '../frame/policy-context.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { FaultsAndCautions } from './faults-and-cautions.tsx';
import { MovedClocks } from './moved-clocks.tsx';
import { SaveForm } from './save-form.tsx';
import { Totals } from './totals.tsx';

/** What a draft would change, before it is saved: for the policy, and for every request that waits. */
export function ReviewScreen() {
  const { t } = useWords();
  const { policy, work, at } = usePolicy();
  const draft = useMemo(() => toSend(work.draft), [work.draft]);
  const hasWork = isChanged(work.draft);
  return (
    <Page
      title={t('console-policy:review.title')}
      lead={t('console-policy:review.lead', { edition: policy.edition.name })}
      back={{ href: at, words: policy.edition.name }}
      width="wide"
    >
      {hasWork ? (
        <Review draft={draft} />
      ) : (
        <EmptyState
          icon="check"
          title={t('console-policy:review.nothing')}
          action={<LinkButton href={at}>{t('console-policy:place.calendars')}</LinkButton>}
        >
          {t('console-policy:review.nothingText')}
        </EmptyState>
      )}
    </Page>
  );
}

function Review({ draft }: { draft: ReturnType<typeof toSend> }) {
  const { t } = useWords();
  const { policy, work, at } = usePolicy();
  const navigate = useNavigate();
  const reread = useReread();
  const params = { edition: policy.edition.key };
  const [only, setOnly] = useState<'all' | 'late-at-once' | 'without-due'>('all');
  const [looked, setLooked] = useState(work.elsewhere);
  const isOvertaken = work.elsewhere !== looked;
  const check = useApi(checkPolicy, { params, query: {}, body: { draft } });
  const isSound = check.data?.faults.length === 0;
  const preview = useApi(
    previewPolicy,
    { params, query: {}, body: { draft, only } },
    { isEnabled: isSound, keepsLast: true, fresh: 60_000 },
  );
  const save = useChange(savePolicy, {
    rereads: [
      readPolicy,
      listPolicyVersions,
      readPolicyCalendar,
      readCommitments,
      policyNotices,
      followReplan,
      readEdition,
    ],
    // What was checked and read may be older than what refused it.
    onProblem: () => void reread(readPolicy, listPolicyVersions, checkPolicy),
  });
  const send = async (comment: string, forget: () => void) => {
    // Another window was faster by a moment: what is on screen changes, and is looked at first.
    if (!work.isNewest()) return;
    const saved = await save.send({ params, query: {}, body: { base: work.draft.base, draft, comment } });
    if (saved === null) return;
    forget();
    await work.saved();
    say(t('console-policy:save.done', { version: saved.version.version }));
    void navigate({ href: `${at}/versions` });
  };
  const isConflict = save.problem?.code === 'policy-conflict';
  return (
    <div className="grid items-start gap-5 full:grid-cols-[1fr_22rem]">
      <div className="flex min-w-0 flex-col gap-5">
        {isConflict && save.problem ? <ConflictNotice problem={save.problem} onDone={save.reset} /> : <NewerVersion />}
        {isOvertaken && (
          <div role="alert">
            <Notice
              tone="warn"
              title={t('console-policy:elsewhere.review')}
              action={
                <Button size="small" onPress={() => setLooked(work.elsewhere)}>
                  {t('console-policy:elsewhere.looked')}
                </Button>
              }
            >
              {t('console-policy:elsewhere.reviewText')}
            </Notice>
          </div>
        )}
        <Loaded of={check} skeleton={<Skeleton look="card" rows={3} />}>
          {({ faults, cautions }) => <FaultsAndCautions faults={faults} cautions={cautions} />}
        </Loaded>
        {isSound && (
          <Loaded of={preview} skeleton={<Skeleton look="card" rows={6} />}>
            {(answer) => (
              <>
                <Totals totals={answer.totals} />
                {(answer.items.length > 0 || only !== 'all') && (
                  <MovedClocks draft={draft} answer={answer} only={only} onOnly={setOnly} />
                )}
              </>
            )}
          </Loaded>
        )}
        <section aria-label={t('console-policy:draft.title')} className="flex flex-col gap-3">
          <h2 className="text-16 font-bold">{t('console-policy:draft.title')}</h2>
          <DraftChanges />
        </section>
      </div>
      <Card title={t('console-policy:save.title')} className="full:sticky full:top-4">
        <SaveForm
          problem={isConflict ? null : save.problem}
          isSending={save.isSending}
          isReady={isSound && !isConflict && !isOvertaken}
          lateAtOnce={preview.data?.totals.lateAtOnce ?? 0}
          onSave={(comment, forget) => void send(comment, forget)}
        />
      </Card>
    </div>
  );
}
