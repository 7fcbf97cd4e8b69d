import { useState } from 'react';
import { RadioGroup } from '../../../kit/input/radio-group.tsx';
import { Loaded } from '../../../kit/show/loaded.tsx';
import { Skeleton } from '../../../kit/show/skeleton.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { draftedTimes } from '../draft/policy-draft.ts';
import { type Cell, type TimeList, timeLists } from '../draft/time-document.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { PolicyPage } from '../frame/policy-page.tsx';
import { CellDialog } from './cell-dialog.tsx';
import { TimeMatrix } from './time-matrix.tsx';
import { useCommitments } from './use-axis-names.ts';

/** What is promised, aimed at and offered, for every plan family, topic and severity. */
export function CommitmentsScreen() {
  const { t } = useWords();
  const { work } = usePolicy();
  const read = useCommitments();
  const [list, setList] = useState<TimeList>('targets');
  const [open, setOpen] = useState<Cell | null>(null);
  return (
    <PolicyPage>
      <RadioGroup<TimeList>
        label={t('console-policy:matrix.show')}
        isLabelHidden
        look="row"
        choices={timeLists.map((one) => ({ id: one, name: t(`console-policy:list.${one}`) }))}
        value={list}
        onChange={setList}
      />
      <p className="-mt-2 text-13 text-ink-2">{t(`console-policy:list.${list}Text`)}</p>
      <Loaded of={read} skeleton={<Skeleton look="card" rows={8} />}>
        {(commitments) => {
          const before = work.draft.times?.document ?? commitments.document;
          const document = draftedTimes(work.draft) ?? commitments.document;
          return (
            <>
              <TimeMatrix commitments={commitments} before={before} document={document} list={list} onOpen={setOpen} />
              {open && (
                <CellDialog
                  key={JSON.stringify(open)}
                  commitments={commitments}
                  original={before}
                  document={document}
                  list={list}
                  cell={open}
                  onClose={() => setOpen(null)}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </PolicyPage>
  );
}
