import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../../kit/input/button.tsx';
import { LinkButton } from '../../../kit/input/link-button.tsx';
import { EmptyState } from '../../../kit/show/empty-state.tsx';
import { Loaded } from '../../../kit/show/loaded.tsx';
import { Page } from '../../../kit/show/page.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { type CalendarDocument, nameIn } from '../draft/calendar-document.ts';
import { draftedCalendar } from '../draft/policy-draft.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { HeldCalendar } from './held-calendar.ts';
import { type CalendarAtHand, useCalendarInForce } from './use-calendar.ts';

type WithCalendarProps = {
  id: string;
  year: number;
  skeleton?: ReactNode;
  children: (hand: CalendarAtHand) => ReactNode;
};

/**
 * A calendar as the draft has it, whether it is in force, new, or removed and only to be put back. While something about it is being
 * typed, it stays as it was last seen.
 */
export function WithCalendar({ id, year, skeleton, children }: WithCalendarProps) {
  const { t } = useWords();
  const { at } = usePolicy();
  const { hand, isRemoved, read } = useHand(id, year);
  const [holders, setHolders] = useState(0);
  const hold = useCallback(() => {
    setHolders((count) => count + 1);
    return () => setHolders((count) => count - 1);
  }, []);
  const seen = useRef<CalendarAtHand | null>(null);
  useEffect(() => {
    if (hand !== null) seen.current = hand;
  }, [hand]);
  const isKept = holders > 0 && seen.current?.calendar.id === id;
  const shown = hand ?? (isKept && seen.current ? { ...seen.current, isGone: isRemoved || read.isError } : null);
  return (
    <HeldCalendar value={hold}>
      {shown ? (
        children(shown)
      ) : isRemoved ? (
        <Removed id={id} />
      ) : (
        <Loaded
          of={{ ...read, data: undefined }}
          skeleton={skeleton}
          action={<LinkButton href={at}>{t('console-policy:place.calendars')}</LinkButton>}
        >
          {() => null}
        </Loaded>
      )}
    </HeldCalendar>
  );
}

/** The calendar at hand; null while it is on its way, where there is none, and where the draft removes it. */
function useHand(id: string, year: number) {
  const { policy, work } = usePolicy();
  const { draft } = work;
  const isInForce = policy.calendars.some((one) => one.id === id);
  const drafted = useMemo(() => draftedCalendar(draft, id), [draft, id]);
  const isRemoved = drafted === null && isInForce;
  const read = useCalendarInForce(id, year, isInForce || !drafted);
  // While another calendar is on its way, the last one is not shown under its name; nor one that is gone.
  const inForce = read.data?.id === id && read.error?.code !== 'not-found' ? read.data : null;
  const hand = useMemo((): CalendarAtHand | null => {
    if (isRemoved) return null;
    if (!isInForce && drafted) {
      const made = draft.edits.findLast((edit) => edit.of === 'new-calendar' && edit.id === id);
      const original = made?.of === 'new-calendar' ? made.calendar : drafted;
      return { inForce: null, original, calendar: drafted, isGone: false };
    }
    if (inForce === null) return null;
    const document = inForce.document as CalendarDocument;
    return { inForce, original: draft.calendars[id] ?? document, calendar: drafted ?? document, isGone: false };
  }, [isRemoved, isInForce, drafted, draft, id, inForce]);
  return { hand, isRemoved, read };
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
        action={<Button onPress={() => work.leaveOut({ calendar: id })}>{t('console-policy:remove.back')}</Button>}
      >
        {t('console-policy:remove.removedText')}
      </EmptyState>
    </Page>
  );
}
