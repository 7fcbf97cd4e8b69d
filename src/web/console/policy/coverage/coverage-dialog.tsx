import { useState } from 'react';
import { useWords } from '../../../kit/words/words.ts';
import { DayFields } from '../../fields/day-fields.tsx';
import { CalendarDialog } from '../calendar/calendar-dialog.tsx';
import type { CalendarAtHand } from '../calendar/use-calendar.ts';
import { isSame } from '../draft/calendar-document.ts';

type CoverageDialogProps = { hand: CalendarAtHand; to?: string; onClose: () => void };

/** From when to when the holidays are known. Outside, no due time is guessed. */
export function CoverageDialog({ hand, to: wanted, onClose }: CoverageDialogProps) {
  const { t } = useWords();
  const { coverage } = hand.calendar;
  const [from, setFrom] = useState(coverage.from);
  const [to, setTo] = useState(wanted ?? coverage.to);
  const first = { label: t('console-policy:coverage.from'), name: 'from', value: from, onChange: setFrom };
  const last = { label: t('console-policy:coverage.to'), name: 'to', value: to, onChange: setTo };
  return (
    <CalendarDialog
      title={t('console-policy:coverage.edit')}
      hand={hand}
      patch={() => (isSame({ from, to }, coverage) ? {} : { coverage: { from, to } })}
      fieldOf={([root, field]) => (root === 'coverage' && field === 'from' ? 'from' : 'to')}
      onClose={onClose}
    >
      <p className="text-13 text-ink-2">{t('console-policy:coverage.hint')}</p>
      <DayFields first={{ ...first, isRequired: true }} last={{ ...last, isRequired: true }} />
    </CalendarDialog>
  );
}
