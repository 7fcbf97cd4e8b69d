import { classes } from '../look/classes.ts';
import { useWords } from '../words/words.ts';

/** Grey bars in the shape of what comes, after 200 ms. `rows` are of the height given, so that nothing jumps. */
export function Skeleton({ rows = 3, look = 'text' }: { rows?: number; look?: 'text' | 'rows' | 'card' }) {
  const { t } = useWords();
  return (
    <div role="status" className="after-200ms">
      <span className="sr-only">{t('kit:loading')}</span>
      <div
        className={classes(
          'breathing',
          look === 'text' && 'space-y-2.5',
          look === 'rows' && 'divide-y divide-line',
          look === 'card' && 'rounded-box border border-line p-4',
        )}
      >
        {Array.from({ length: rows }, (_, row) => (
          <div key={row} className={look === 'rows' ? 'flex h-10 items-center gap-4' : look === 'card' ? 'py-1.5' : ''}>
            <div className={classes('h-3 rounded-small bg-sunken', widths[row % widths.length])} />
            {look === 'rows' && <div className="ml-auto h-3 w-16 rounded-small bg-sunken" />}
          </div>
        ))}
      </div>
    </div>
  );
}

const widths = ['w-11/12', 'w-3/4', 'w-10/12', 'w-2/3', 'w-1/2'];
