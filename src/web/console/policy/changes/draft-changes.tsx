import { Button } from '../../../kit/input/button.tsx';
import { TextLink } from '../../../kit/input/text-link.tsx';
import { Card } from '../../../kit/show/card.tsx';
import { EmptyState } from '../../../kit/show/empty-state.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { zoneOrOf } from '../about/zones.ts';
import { nameIn } from '../draft/calendar-document.ts';
import { changedPlaces } from '../draft/drafted-places.ts';
import { changedCalendars, changedTimes, type DraftPart } from '../draft/policy-draft.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { CalendarChanges } from './calendar-changes.tsx';
import { PlaceChanges } from './place-changes.tsx';
import { TimeChanges } from './time-changes.tsx';

/** All that the draft changes, part by part; each can be left out. */
export function DraftChanges() {
  const { t, language } = useWords();
  const { work, at } = usePolicy();
  const calendars = changedCalendars(work.draft);
  const times = changedTimes(work.draft);
  const places = changedPlaces(work.draft);
  if (calendars.length === 0 && times === null && places.length === 0)
    return <EmptyState icon="check" title={t('console-policy:draft.nothing')} />;
  const leaveOut = (name: string, part: DraftPart) => (
    <Button
      size="small"
      variant="quiet"
      aria-label={t('console-policy:draft.leaveOutOf', { name })}
      onPress={() => work.leaveOut(part)}
    >
      {t('console-policy:draft.leaveOut')}
    </Button>
  );
  return (
    <div className="flex flex-col gap-4">
      {calendars.map(({ id, before, after }) => {
        const name = nameIn((after ?? before)?.name, language) ?? id;
        return (
          <Card
            key={id}
            title={
              after === null ? (
                name
              ) : (
                <TextLink href={`${at}/calendars/${id}`} look="ink">
                  {name}
                </TextLink>
              )
            }
            action={leaveOut(name, { calendar: id })}
          >
            {before !== null && after !== null ? (
              <CalendarChanges before={before} after={after} />
            ) : (
              <p className="text-13">
                {after === null
                  ? t('console-policy:remove.inDraft')
                  : t('console-policy:create.inDraft', {
                      id,
                      zone: zoneOrOf(after.zone, t('console-policy:zone.own')),
                    })}
              </p>
            )}
          </Card>
        );
      })}
      {times && (
        <Card
          title={
            <TextLink href={`${at}/commitments`} look="ink">
              {t('console-policy:place.commitments')}
            </TextLink>
          }
          action={leaveOut(t('console-policy:place.commitments'), 'times')}
        >
          <TimeChanges {...times} />
        </Card>
      )}
      {places.length > 0 && (
        <Card
          title={
            <TextLink href={at} look="ink">
              {t('console-policy:places.title')}
            </TextLink>
          }
          action={leaveOut(t('console-policy:places.title'), 'places')}
        >
          <PlaceChanges changes={places} />
        </Card>
      )}
    </div>
  );
}
