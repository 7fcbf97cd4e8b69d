import { useAxisNames } from '../commitments/use-axis-names.ts';
import type { PlaceChange } from '../draft/drafted-places.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { usePlaceWords } from '../places/use-place-words.ts';
import { Change } from './calendar-changes.tsx';

/** Which topics and phone lines are given another calendar. */
export function PlaceChanges({ changes }: { changes: readonly PlaceChange[] }) {
  const { policy } = usePolicy();
  const names = useAxisNames();
  const words = usePlaceWords();
  return (
    <ul className="divide-y divide-line text-13">
      {changes.map(({ place, before, after }) => {
        const found = policy.places.find((one) => one.place === place);
        const { name, detail } = found === undefined ? { name: place, detail: null } : words(found);
        return (
          <Change
            key={place}
            what={
              <>
                {name}
                {detail && <span className="block font-normal text-ink-2">{detail}</span>}
              </>
            }
            before={before === null ? '–' : names.calendar(before)}
            after={names.calendar(after)}
          />
        );
      })}
    </ul>
  );
}
