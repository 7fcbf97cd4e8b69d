import { useNavigate, useParams } from '@tanstack/react-router';
import { LinkButton } from '../../../kit/input/link-button.tsx';
import { say } from '../../../kit/over/toast.tsx';
import { Notice } from '../../../kit/show/notice.tsx';
import { Page } from '../../../kit/show/page.tsx';
import { useNow } from '../../../kit/time/now.ts';
import { useWords } from '../../../kit/words/words.ts';
import { useHeldCalendar } from '../calendar/held-calendar.ts';
import type { CalendarAtHand } from '../calendar/use-calendar.ts';
import { WithCalendar } from '../calendar/with-calendar.tsx';
import { type CalendarDocument, changedDates, isPatchEmpty, nameIn, patchBetween } from '../draft/calendar-document.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { ImportForm } from './import-form.tsx';

/** A notice of holidays as a file: read, shown line by line, and put into the draft. */
export function ImportCalendarScreen() {
  const { id = '' } = useParams({ strict: false });
  const thisYear = new Date(useNow()).getUTCFullYear();
  return (
    <WithCalendar id={id} year={thisYear}>
      {(hand) => <Import hand={hand} />}
    </WithCalendar>
  );
}

function Import({ hand: { inForce, calendar, original, isGone } }: { hand: CalendarAtHand }) {
  const { t, language } = useWords();
  const { work, at } = usePolicy();
  const navigate = useNavigate();
  useHeldCalendar();
  const name = nameIn(calendar.name, language) ?? calendar.id;
  const there = `${at}/calendars/${calendar.id}`;
  const take = (imported: CalendarDocument) => {
    const patch = patchBetween(calendar, imported);
    // Nothing is taken upon what another window has just changed: the preview is made anew, upon that.
    if (isGone) {
      if (!work.bringBack(imported, inForce === null ? null : original)) return;
    } else if (!isPatchEmpty(patch) && !work.editCalendar(original, patch, calendar))
      return say(t('console-policy:elsewhere.refused'), { tone: 'bad' });
    say(t('console-policy:import.taken', { count: changedDates(calendar, imported).length }), { onUndo: work.undo });
    // The year that was brought in, to be looked at.
    const year = Object.keys(patch.days ?? {})
      .at(-1)
      ?.slice(0, 4);
    void navigate({ href: year === undefined ? there : `${there}?year=${year}` });
  };
  return (
    <Page
      title={t('console-policy:import.title')}
      lead={t('console-policy:import.lead')}
      back={{ href: there, words: name }}
      width="wide"
    >
      {isGone && (
        <div role="alert" className="mb-5">
          <Notice
            tone="warn"
            title={t('console-policy:elsewhere.gone')}
            action={
              <LinkButton size="small" href={at}>
                {t('console-policy:elsewhere.leave')}
              </LinkButton>
            }
          >
            {t('console-policy:elsewhere.goneImport')}
          </Notice>
        </div>
      )}
      <ImportForm id={calendar.id} calendar={calendar} onTake={take} />
    </Page>
  );
}
