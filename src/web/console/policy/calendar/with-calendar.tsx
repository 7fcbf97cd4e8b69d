import { type ReactNode, useMemo } from 'react';
import { Button } from '../../../kit/input/button.tsx';
import { LinkButton } from '../../../kit/input/link-button.tsx';
import { EmptyState } from '../../../kit/show/empty-state.tsx';
import { Loaded } from '../../../kit/show/loaded.tsx';
import { Page } from '../../../kit/show/page.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { type CalendarDocument, nameIn } from '../draft/calendar-document.ts';
import { draftedCalendar } from '../draft/policy-draft.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { type CalendarAtHand, useCalendarInForce } from './use-calendar.ts';

type WithCalendarProps = {
  id: string;
  year: number;
  skeleton?: ReactNode;
  children: (hand: CalendarAtHand) => ReactNode;
};

/** A calendar as the draft has it, whether it is in force, new, or removed and only to be put back. */
export function WithCalendar({ id, year, skeleton, children }: WithCalendarProps) {
  const { t } = useWords();
  const { policy, work, at } = usePolicy();
  const { draft } = work;
  const isInForce = policy.calendars.some((one) => one.id === id);
  const drafted = useMemo(() => draftedCalendar(draft, id), [draft, id]);
  const made = draft.edits.findLast((edit) => edit.of === 'new-calendar' && edit.id === id);
  const read = useCalendarInForce(id, year, isInForce || !drafted);
  if (drafted === null && isInForce) return <Removed id={id} />;
  if (!isInForce && drafted)
    return children({
      inForce: null,
      original: made?.of === 'new-calendar' ? made.calendar : drafted,
      calendar: drafted,
    });
  return (
    <Loaded
      // While another calendar is on its way, the last one is not shown under its name.
      of={{ ...read, data: read.data?.id === id ? read.data : undefined }}
      skeleton={skeleton}
      action={<LinkButton href={at}>{t('console-policy:place.calendars')}</LinkButton>}
    >
      {(inForce) => {
        const document = inForce.document as CalendarDocument;
        return children({ inForce, original: draft.calendars[id] ?? document, calendar: drafted ?? document });
      }}
    </Loaded>
  );
}

function Removed({ id }: { id: string }) {
  const { t, language } = useWords();
  const { work, at } = usePolicy();
  const name = nameIn(work.draft.calendars[id]?.name, language) ?? id;
  return (
    <Page title={name} back={{ href: at, words: t('console-policy:place.calendars') }} width="wide">
      <EmptyState
        icon="trash"
        title={t('console-policy:remove.removed', { name })}
        action={<Button onPress={() => work.leaveOut(id)}>{t('console-policy:remove.back')}</Button>}
      >
        {t('console-policy:remove.removedText')}
      </EmptyState>
    </Page>
  );
}
