import { useNavigate, useParams } from '@tanstack/react-router';
import { LinkButton } from '../../../kit/input/link-button.tsx';
import { say } from '../../../kit/over/toast.tsx';
import { Loaded } from '../../../kit/show/loaded.tsx';
import { Page } from '../../../kit/show/page.tsx';
import { useNow } from '../../../kit/time/now.ts';
import { useWords } from '../../../kit/words/words.ts';
import { useCalendarAtHand, useCalendarInForce } from '../calendar/use-calendar.ts';
import type { CalendarAtHand } from '../calendar/use-calendar.ts';
import { type CalendarDocument, changedDates, isPatchEmpty, nameIn, patchBetween } from '../draft/calendar-document.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { ImportForm } from './import-form.tsx';

/** A notice of holidays as a file: read, shown line by line, and put into the draft. */
export function ImportCalendarScreen() {
  const { t } = useWords();
  const { id = '' } = useParams({ strict: false });
  const { at } = usePolicy();
  const thisYear = new Date(useNow()).getUTCFullYear();
  const read = useCalendarInForce(id, thisYear);
  return (
    <Loaded of={read} action={<LinkButton href={at}>{t('console-policy:place.calendars')}</LinkButton>}>
      {(inForce) => <Import inForce={inForce} />}
    </Loaded>
  );
}

function Import({ inForce }: { inForce: CalendarAtHand['inForce'] }) {
  const { t, language } = useWords();
  const { work, at } = usePolicy();
  const navigate = useNavigate();
  const { calendar, original } = useCalendarAtHand(inForce);
  const name = nameIn(calendar.name, language) ?? inForce.name;
  const there = `${at}/calendars/${inForce.id}`;
  const take = (imported: CalendarDocument) => {
    const patch = patchBetween(calendar, imported);
    if (!isPatchEmpty(patch)) work.editCalendar(original, patch);
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
      <ImportForm id={inForce.id} calendar={calendar} onTake={take} />
    </Page>
  );
}
