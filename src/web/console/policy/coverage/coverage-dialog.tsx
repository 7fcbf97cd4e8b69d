import { useState } from 'react';
import type { Fault } from '../../../kit/input/error-summary.tsx';
import { TextField } from '../../../kit/input/text-field.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { type CalendarAtHand, useCheckedPatch } from '../calendar/use-calendar.ts';
import { CalendarChanges } from '../changes/calendar-changes.tsx';
import { isSame } from '../draft/calendar-document.ts';
import { DraftDialog } from '../draft/draft-dialog.tsx';

/** From when to when the holidays are known. Outside, no due time is guessed. */
export function CoverageDialog({
  hand,
  to: wanted,
  onClose,
}: {
  hand: CalendarAtHand;
  to?: string;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { coverage } = hand.calendar;
  const [from, setFrom] = useState(coverage.from);
  const [to, setTo] = useState(wanted ?? coverage.to);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const checked = useCheckedPatch(hand, ([root, field]) => (root === 'coverage' && field === 'from' ? 'from' : 'to'));
  const submit = async () => {
    const next = { from, to };
    const found = await checked.apply(isSame(next, coverage) ? {} : { coverage: next });
    if (found?.length === 0) onClose();
    else if (found) setFaults([...new Map(found.map((fault) => [fault.path, fault])).values()]);
  };
  return (
    <DraftDialog
      title={t('console-policy:coverage.edit')}
      onClose={onClose}
      onSubmit={() => void submit()}
      isSending={checked.isSending}
      problem={checked.problem}
      faults={faults}
      elsewhere={checked.theirs && <CalendarChanges {...checked.theirs} />}
    >
      <p className="text-13 text-ink-2">{t('console-policy:coverage.hint')}</p>
      <div className="grid gap-4 phone:grid-cols-2">
        <TextField
          label={t('console-policy:coverage.from')}
          name="from"
          type="date"
          isRequired
          value={from}
          onChange={setFrom}
        />
        <TextField
          label={t('console-policy:coverage.to')}
          name="to"
          type="date"
          isRequired
          value={to}
          onChange={setTo}
        />
      </div>
    </DraftDialog>
  );
}
