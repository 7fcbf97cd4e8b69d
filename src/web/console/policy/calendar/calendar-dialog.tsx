import { type ReactNode, useState } from 'react';
import type { Fault } from '../../../kit/input/error-summary.tsx';
import { CalendarChanges } from '../changes/calendar-changes.tsx';
import type { CalendarPatch } from '../draft/calendar-document.ts';
import { DraftDialog } from '../draft/draft-dialog.tsx';
import type { CalendarAtHand } from './use-calendar.ts';
import { useCheckedPatch } from './use-checked-patch.ts';

type CalendarDialogProps = {
  title: string;
  hand: CalendarAtHand;
  /** What the fields say, or what of them cannot be read. */
  patch: () => CalendarPatch | readonly Fault[];
  /** The field of a place in the document at which the server found a fault. */
  fieldOf: (path: readonly (string | number)[]) => string;
  /** Which question the fields ask, where they ask one of several: the faults of another are no longer said. */
  question?: string;
  onClose: () => void;
  children: ReactNode;
};

const noFaults = { of: '', list: [] as readonly Fault[] };

/** A change of one calendar on its way into the draft. */
export function CalendarDialog({ title, hand, patch, fieldOf, question = '', onClose, children }: CalendarDialogProps) {
  const checked = useCheckedPatch(hand, fieldOf);
  const [faults, setFaults] = useState(noFaults);
  const submit = async () => {
    const next = patch();
    const found = isFaults(next) ? next : await checked.apply(next);
    if (found?.length === 0) onClose();
    // Seven days with the same fault are one fault of one field.
    else if (found) setFaults({ of: question, list: [...new Map(found.map((fault) => [fault.path, fault])).values()] });
  };
  return (
    <DraftDialog
      title={title}
      onClose={onClose}
      onSubmit={() => void submit()}
      isSending={checked.isSending}
      problem={checked.problem}
      faults={faults.of === question ? faults.list : noFaults.list}
      elsewhere={checked.theirs && <CalendarChanges {...checked.theirs} />}
      isGone={hand.isGone}
    >
      {children}
    </DraftDialog>
  );
}

const isFaults = (found: CalendarPatch | readonly Fault[]): found is readonly Fault[] => Array.isArray(found);
