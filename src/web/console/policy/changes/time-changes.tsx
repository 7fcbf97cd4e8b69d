import { useWords } from '../../../kit/words/words.ts';
import { TimeWords } from '../commitments/time-words.tsx';
import { useAxisNames } from '../commitments/use-axis-names.ts';
import type { Axes, TimesDocument } from '../draft/time-document.ts';
import { Change } from './calendar-changes.tsx';
import { timeDifferences } from './time-difference.ts';

/** What differs between two states of the commitments. */
export function TimeChanges({ before, after, axes }: { before: TimesDocument; after: TimesDocument; axes: Axes }) {
  const { t } = useWords();
  const names = useAxisNames();
  return (
    <ul className="divide-y divide-line text-13">
      {timeDifferences(before, after, axes).map((change) => (
        <Change
          key={JSON.stringify([change.list, change.topic, change.severity, change.families])}
          what={
            <>
              {t(`console-policy:list.${change.list}`)}
              <span className="block font-normal text-ink-2">
                {[
                  names.topic(change.topic),
                  names.severity(change.severity),
                  change.families.length > axes.families.length
                    ? t('console-policy:matrix.everyFamily')
                    : change.families.map(names.family).join(t('console:between')),
                ].join(' · ')}
              </span>
            </>
          }
          before={<TimeWords value={change.before} />}
          after={<TimeWords value={change.after} />}
        />
      ))}
    </ul>
  );
}
