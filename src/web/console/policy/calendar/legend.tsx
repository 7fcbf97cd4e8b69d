import { classes } from '../../../kit/look/classes.ts';
import { useWords } from '../../../kit/words/words.ts';
import { dayKinds, dayLooks } from './day-look.ts';
import { DayMark } from './day-mark.tsx';

/** What grounds and marks of the days mean. */
export function Legend() {
  const { t } = useWords();
  const swatch = 'relative inline-block size-5 rounded-small border border-line';
  return (
    <ul aria-label={t('console-policy:legend')} className="flex flex-wrap gap-x-4 gap-y-1 text-12 text-ink-2">
      {dayKinds.map((kind) => (
        <li key={kind} className="inline-flex items-center gap-1.5">
          <span className={classes(swatch, dayLooks[kind].ground)}>
            <DayMark kind={kind} hasClockChange={false} />
          </span>
          {t(`console-policy:kind.${kind}`)}
        </li>
      ))}
      <li className="inline-flex items-center gap-1.5">
        <span className={classes(swatch, 'bg-surface')}>
          <DayMark kind="open" hasClockChange />
        </span>
        {t('console-policy:kind.clockChange')}
      </li>
      <li className="inline-flex items-center gap-1.5">
        <span className={classes(swatch, 'bg-surface outline-1 -outline-offset-1 outline-accent outline-dashed')} />
        {t('console-policy:kind.edited')}
      </li>
    </ul>
  );
}
