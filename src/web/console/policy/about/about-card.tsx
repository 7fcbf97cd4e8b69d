import { useState } from 'react';
import type { Language } from '../../../../domain/language/language.ts';
import { Button } from '../../../kit/input/button.tsx';
import { classes } from '../../../kit/look/classes.ts';
import { Card } from '../../../kit/show/card.tsx';
import { useNow } from '../../../kit/time/now.ts';
import { languageNames, useWords } from '../../../kit/words/words.ts';
import type { CalendarAtHand } from '../calendar/use-calendar.ts';
import { isSame } from '../draft/calendar-document.ts';
import { AboutDialog } from './about-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { offsetOf, ownZone, timeIn } from './zones.ts';

/** A calendar's names and zone, and the way to remove it. */
export function AboutCard({ hand }: { hand: CalendarAtHand }) {
  const { t, language } = useWords();
  const now = useNow();
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null);
  const { calendar, original } = hand;
  const { name, zone } = calendar;
  const edited = 'text-accent underline decoration-dashed underline-offset-3';
  const others = (Object.keys(languageNames) as Language[]).filter((one) => one !== language);
  return (
    <Card
      title={t('console-policy:about.title')}
      action={
        <Button size="small" icon="edit" onPress={() => setOpen('edit')} aria-label={t('console-policy:about.edit')}>
          {t('console:edit')}
        </Button>
      }
    >
      <p className={classes('text-13 font-medium', zone !== original.zone && edited)}>
        {zone === ownZone ? t('console-policy:zone.own') : zone}
      </p>
      <p className="text-12 text-ink-2 tabular-nums">
        {zone === ownZone
          ? t('console-policy:zone.ownHint')
          : t('console-policy:zone.now', { time: timeIn(zone, now), offset: offsetOf(zone, now) })}
      </p>
      {typeof name === 'object' && (
        <dl className="mt-3 flex flex-col gap-1.5 border-t border-line pt-3 text-13">
          {others.map((one) => (
            <div key={one}>
              <dt className="text-12 text-ink-2" lang={one}>
                {languageNames[one]}
              </dt>
              <dd
                lang={one}
                className={classes(
                  '[overflow-wrap:anywhere]',
                  !isSame(typeof original.name === 'object' ? original.name[one] : null, name[one]) && edited,
                )}
              >
                {name[one]}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="mt-2 -mb-1 -ml-2">
        <Button size="small" variant="quiet" icon="trash" onPress={() => setOpen('remove')}>
          {t('console-policy:remove.open')}
        </Button>
      </div>
      {open === 'edit' && <AboutDialog hand={hand} onClose={() => setOpen(null)} />}
      {open === 'remove' && <RemoveDialog hand={hand} onClose={() => setOpen(null)} />}
    </Card>
  );
}
