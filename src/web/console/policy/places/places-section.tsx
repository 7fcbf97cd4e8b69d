import { Select } from '../../../kit/input/select.tsx';
import { say } from '../../../kit/over/toast.tsx';
import { Badge } from '../../../kit/show/badge.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { draftedPlaces, placesOf } from '../draft/drafted-places.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { useCalendarNames } from '../frame/use-calendar-names.ts';
import { type Place, usePlaceWords } from './use-place-words.ts';

/** By which calendar each topic and phone line counts; another one is chosen where it stands. */
export function PlacesSection() {
  const { t } = useWords();
  const { policy } = usePolicy();
  const words = usePlaceWords();
  const groups = Map.groupBy(policy.places, (place) => words(place).name);
  return (
    <section id="places" aria-labelledby="places-title" className="flex scroll-mt-4 flex-col gap-2">
      <h2 id="places-title" className="text-16 font-bold">
        {t('console-policy:places.title')}
      </h2>
      <p className="max-w-160 text-13 text-ink-2">{t('console-policy:places.text')}</p>
      <ul className="divide-y divide-line rounded-box border border-line bg-surface">
        {[...groups].map(([name, places]) => (
          <li key={name} className="grid gap-x-6 gap-y-2 px-4 py-3 tablet:grid-cols-[12rem_minmax(0,1fr)]">
            <h3 className="text-14 font-medium tablet:pt-1.5">{name}</h3>
            <ul className="flex min-w-0 flex-col gap-2">
              {places.map((place) => (
                <OnePlace key={place.place} place={place} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OnePlace({ place }: { place: Place }) {
  const { t } = useWords();
  const { policy, work } = usePolicy();
  const { name, detail } = usePlaceWords()(place);
  const calendars = useCalendarNames();
  const original = work.draft.places ?? placesOf(policy.places);
  const before = original[place.place] ?? place.calendar;
  const chosen = draftedPlaces(work.draft)?.[place.place] ?? before;
  const choose = (calendar: string) => {
    if (calendar === chosen || work.choose(original, { place: place.place, calendar }, chosen)) return;
    say(t('console-policy:elsewhere.refused'), { tone: 'bad' });
  };
  return (
    <li className="grid items-center gap-x-4 gap-y-1 wide:grid-cols-[minmax(0,1fr)_minmax(0,1.5fr)]">
      <p className="flex flex-wrap items-center gap-x-2 text-13 text-ink-2">
        {detail}
        {chosen !== before && <Badge tone="accent">{t('console-policy:draft.mark')}</Badge>}
      </p>
      <Select
        label={t('console-policy:places.calendarOf', { name: `${name}, ${detail}` })}
        isLabelHidden
        size="small"
        items={calendars}
        value={chosen}
        onChange={choose}
      />
    </li>
  );
}
