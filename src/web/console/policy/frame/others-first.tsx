import { type ReactNode, useState } from 'react';
import type { z } from 'zod';
import { readCommitments, readPolicy, readPolicyCalendar } from '../../../../contract/policy.ts';
import type { partView } from '../../../../contract/policy-parts.ts';
import { isInFile } from '../../../../domain/policy/calendar-choice.ts';
import { asProblem, wordsOfProblem } from '../../../kit/api/problem.ts';
import { useReread } from '../../../kit/api/use-api.ts';
import { Button } from '../../../kit/input/button.tsx';
import { Dialog } from '../../../kit/over/dialog.tsx';
import { say } from '../../../kit/over/toast.tsx';
import { Notice } from '../../../kit/show/notice.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { changedPlaces } from '../draft/drafted-places.ts';
import { changedCalendars, changedTimes, type Draft, type DraftPart } from '../draft/policy-draft.ts';
import { PartChanges } from '../versions/part-changes.tsx';
import { usePartName } from '../versions/use-part-name.ts';
import { usePolicy } from './policy-context.ts';

type Part = z.output<typeof partView>;
type OthersFirstProps = {
  title: string;
  /** What was changed since the draft began, and in which version it stands now. */
  parts: readonly Part[];
  version: number;
  children?: ReactNode;
  onDone?: (() => void) | undefined;
};

/** Somebody saved since this draft began: what they changed, and both ways on. Neither loses what only one of the two changed. */
export function OthersFirst({ title, parts, version, children, onDone }: OthersFirstProps) {
  const { t } = useWords();
  const { work } = usePolicy();
  const nameOf = usePartName();
  const [isOpen, setOpen] = useState(false);
  const { run, isBusy } = useRebase(onDone);
  const overlap = parts.filter((part) => isTouched(work.draft, part));
  const names = (list: readonly Part[]) => list.map(nameOf).join(t('console:between'));
  return (
    <Notice tone="warn" title={title}>
      {children}
      <p>
        {overlap.length > 0
          ? t('console-policy:newer.overlap', { parts: names(overlap) })
          : t('console-policy:newer.apart', { parts: names(parts) })}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" variant="primary" isPending={isBusy} onPress={() => void run([])}>
          {t('console-policy:newer.rebase')}
        </Button>
        {overlap.length > 0 && (
          <Button size="small" isDisabled={isBusy} onPress={() => void run(overlap.map(draftPart))}>
            {t('console-policy:newer.theirs')}
          </Button>
        )}
        <Button size="small" onPress={() => setOpen(true)}>
          {t('console-policy:newer.look')}
        </Button>
      </div>
      <Dialog
        title={t('console-policy:newer.lookTitle', { base: work.draft.base, version })}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        size="wide"
        buttons={
          <Button variant="primary" onPress={() => setOpen(false)}>
            {t('kit:close')}
          </Button>
        }
      >
        <PartChanges parts={parts} from={work.draft.base} to={version} />
      </Dialog>
    </Notice>
  );
}

function isTouched(draft: Draft, { kind, id }: Part): boolean {
  if (kind === 'targets') return changedTimes(draft) !== null;
  if (kind === 'file') return changedPlaces(draft).some(({ place }) => isInFile(place, id));
  return changedCalendars(draft).some((one) => one.id === id);
}

const draftPart = ({ kind, id }: Part): DraftPart =>
  kind === 'targets' ? 'times' : kind === 'file' ? 'places' : { calendar: id };

/** Puts the draft's steps upon the version in force; what goes wrong is said, and the draft stays as it was. */
function useRebase(onDone?: () => void) {
  const { t } = useWords();
  const { work } = usePolicy();
  const reread = useReread();
  const [isBusy, setBusy] = useState(false);
  const run = async (leftOut: readonly DraftPart[]) => {
    const before = work.draft;
    setBusy(true);
    try {
      await work.rebase(leftOut);
      await reread(readPolicy, readPolicyCalendar, readCommitments);
      if (leftOut.length === 0) say(t('console-policy:newer.done'));
      else say(t('console-policy:newer.taken'), { onUndo: () => work.put(before) });
      onDone?.();
    } catch (thrown) {
      const problem = asProblem(thrown);
      say(problem === null ? t('kit:problem.defect') : wordsOfProblem(problem), { tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return { run, isBusy };
}
