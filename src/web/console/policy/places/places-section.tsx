import { Select } from '../../../kit/input/select.tsx';
import { say } from '../../../kit/over/toast.tsx';
import { Badge } from '../../../kit/show/badge.tsx';
import { type Column, DataTable } from '../../../kit/show/data-table.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { draftedPlaces, placesOf } from '../draft/drafted-places.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { useCalendarNames } from '../frame/use-calendar-names.ts';
import { type Place, usePlaceWords } from './use-place-words.ts';

/** By which calendar each topic and phone line counts; another one is chosen where it stands. */
export function PlacesSection() {
  const { t } = useWords();
  const { policy, work } = usePolicy();
  const words = usePlaceWords();
  const calendars = useCalendarNames();
  const original = work.draft.places ?? placesOf(policy.places);
  const drafted = draftedPlaces(work.draft) ?? original;
  const choose = (place: string, calendar: string) => {
    const seen = drafted[place] ?? '';
    if (calendar === seen) return;
    if (!work.choose(original, { place, calendar }, seen)) say(t('console-policy:elsewhere.refused'), { tone: 'bad' });
  };
  const columns: Column<Place>[] = [
    {
      id: 'what',
      name: t('console-policy:places.what'),
      isMain: true,
      cell: (place) => {
        const { name, detail } = words(place);
        return (
          <>
            <span className="font-medium">{name}</span>{' '}
            {drafted[place.place] !== original[place.place] && (
              <Badge tone="accent">{t('console-policy:draft.mark')}</Badge>
            )}
            <span className="block text-12 font-normal text-ink-2">{detail}</span>
          </>
        );
      },
    },
    {
      id: 'calendar',
      name: t('console:editions.calendar'),
      isNameHidden: true,
      width: '55%',
      cell: (place) => (
        <Select
          label={t('console-policy:places.calendarOf', { name: Object.values(words(place)).join(', ') })}
          isLabelHidden
          size="small"
          items={calendars}
          value={drafted[place.place] ?? null}
          onChange={(calendar) => choose(place.place, calendar)}
          className="w-full"
        />
      ),
    },
  ];
  return (
    <section id="places" aria-labelledby="places-title" className="flex scroll-mt-4 flex-col gap-2">
      <h2 id="places-title" className="text-16 font-bold">
        {t('console-policy:places.title')}
      </h2>
      <p className="text-13 text-ink-2">{t('console-policy:places.text')}</p>
      <div className="rounded-box border border-line bg-surface">
        <DataTable
          caption={t('console-policy:places.title')}
          columns={columns}
          rows={policy.places}
          keyOf={({ place }) => place}
        />
      </div>
    </section>
  );
}
