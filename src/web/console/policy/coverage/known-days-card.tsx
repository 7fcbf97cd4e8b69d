import { useState } from 'react';
import { Button } from '../../../kit/input/button.tsx';
import { classes } from '../../../kit/look/classes.ts';
import { Card } from '../../../kit/show/card.tsx';
import { useWords } from '../../../kit/words/words.ts';
import type { CalendarAtHand } from '../calendar/use-calendar.ts';
import { useDates } from '../day/use-dates.ts';
import { isSame } from '../draft/calendar-document.ts';
import { CoverageDialog } from './coverage-dialog.tsx';

/** For which days the holidays are known. */
export function KnownDaysCard({ hand }: { hand: CalendarAtHand }) {
  const { t } = useWords();
  const dates = useDates();
  const [isOpen, setOpen] = useState(false);
  const { coverage } = hand.calendar;
  return (
    <Card
      title={t('console-policy:coverage.title')}
      action={
        <Button size="small" icon="edit" onPress={() => setOpen(true)} aria-label={t('console-policy:coverage.edit')}>
          {t('console:edit')}
        </Button>
      }
    >
      <p
        className={classes(
          'text-13 tabular-nums',
          !isSame(coverage, hand.original.coverage) && 'text-accent underline decoration-dashed underline-offset-3',
        )}
      >
        {dates.range(coverage.from, coverage.to)}
      </p>
      <p className="mt-1 text-12 text-ink-2">{t('console-policy:coverage.hint')}</p>
      {isOpen && <CoverageDialog hand={hand} onClose={() => setOpen(false)} />}
    </Card>
  );
}
