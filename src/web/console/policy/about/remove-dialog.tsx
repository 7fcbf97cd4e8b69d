import { useNavigate } from '@tanstack/react-router';
import { checkPolicy } from '../../../../contract/policy.ts';
import { useApi } from '../../../kit/api/use-api.ts';
import { Button } from '../../../kit/input/button.tsx';
import { LinkButton } from '../../../kit/input/link-button.tsx';
import { Dialog } from '../../../kit/over/dialog.tsx';
import { say } from '../../../kit/over/toast.tsx';
import { Loaded } from '../../../kit/show/loaded.tsx';
import { Skeleton } from '../../../kit/show/skeleton.tsx';
import { useWords } from '../../../kit/words/words.ts';
import type { CalendarAtHand } from '../calendar/use-calendar.ts';
import { nameIn } from '../draft/calendar-document.ts';
import { toSend } from '../draft/policy-draft.ts';
import { usePolicy } from '../frame/policy-context.ts';

/** Removes a calendar that nothing counts on; otherwise says what does. The draft's own changes are looked at too. */
export function RemoveDialog({ hand, onClose }: { hand: CalendarAtHand; onClose: () => void }) {
  const { t, language } = useWords();
  const { policy, work, at } = usePolicy();
  const navigate = useNavigate();
  const { id } = hand.calendar;
  const name = nameIn(hand.calendar.name, language) ?? id;
  const without = toSend(work.draft);
  const read = useApi(
    checkPolicy,
    {
      params: { edition: policy.edition.key },
      query: {},
      body: {
        draft: {
          ...without,
          calendars: without.calendars.filter((one) => one.id !== id),
          removeCalendars: [...new Set([...without.removeCalendars, id])],
        },
      },
    },
    { fresh: 0 },
  );
  const used = read.data?.faults.find(({ part, reason }) => part.id === id && reason === 'calendar-used');
  const remove = () => {
    const before = work.draft;
    // One that was never saved leaves nothing behind.
    const isDone = hand.inForce === null ? work.leaveOut({ calendar: id }) : work.removeCalendar(hand.original);
    if (!isDone) return onClose();
    say(t('console-policy:remove.done', { name }), { onUndo: () => work.put(before) });
    void navigate({ href: at });
  };
  return (
    <Dialog
      title={t('console-policy:remove.title', { name })}
      isOpen
      onClose={onClose}
      buttons={
        used === undefined ? (
          <>
            <Button variant="quiet" onPress={onClose}>
              {t('console:cancel')}
            </Button>
            <Button variant="danger" icon="trash" isDisabled={read.data === undefined} onPress={remove}>
              {t('console-policy:remove.action')}
            </Button>
          </>
        ) : (
          <>
            <LinkButton href={`${at}#places`}>{t('console-policy:places.title')}</LinkButton>
            <LinkButton href={`${at}/commitments`}>{t('console-policy:place.commitments')}</LinkButton>
            <Button variant="primary" onPress={onClose}>
              {t('console-policy:remove.keep')}
            </Button>
          </>
        )
      }
    >
      <Loaded of={read} skeleton={<Skeleton look="rows" rows={2} />}>
        {() =>
          used === undefined ? (
            <p>{t(`console-policy:remove.${hand.inForce === null ? 'newText' : 'text'}`)}</p>
          ) : (
            <div role="alert">
              <p className="font-medium">{t('console-policy:remove.used')}</p>
              <Places hand={hand} otherwise={used.message} />
            </div>
          )
        }
      </Loaded>
    </Dialog>
  );
}

/** Each place on a line of its own. */
function Places({ hand: { inForce }, otherwise }: { hand: CalendarAtHand; otherwise: string }) {
  const { t } = useWords();
  const { work } = usePolicy();
  // The list is that of the version in force: what the draft changes of it, the sentence knows.
  if (inForce === null || inForce.places.length === 0 || work.draft.times !== null || work.draft.places !== null)
    return <p className="mt-1 text-ink-2">{otherwise}</p>;
  return (
    <>
      <ul className="mt-2 list-disc pl-5 text-13 text-ink-2">
        {inForce.places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
      <p className="mt-2 text-13 text-ink-2">{t('console-policy:remove.first')}</p>
    </>
  );
}
