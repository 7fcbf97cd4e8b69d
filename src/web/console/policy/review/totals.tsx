import type { previewPolicy } from '../../../../contract/policy.ts';
import type { ResponseOf } from '../../../../contract/route.ts';
import { classes } from '../../../kit/look/classes.ts';
import { Icon, type IconName } from '../../../kit/show/icon.tsx';
import { localeOf } from '../../../kit/time/format-instant.ts';
import { useWords } from '../../../kit/words/words.ts';

type TotalsOf = ResponseOf<typeof previewPolicy>['totals'];

/** How many clocks a draft moves, and how: what turns late at once stands out. */
export function Totals({ totals }: { totals: TotalsOf }) {
  const { t, language } = useWords();
  const numbers: { id: keyof TotalsOf; icon?: IconName; isBad?: boolean }[] = [
    { id: 'lateAtOnce', icon: 'alert', isBad: true },
    { id: 'earlier' },
    { id: 'later' },
    { id: 'withoutDue', icon: 'clock-none' },
    { id: 'same' },
    ...(totals.ends > 0 ? [{ id: 'ends' as const }] : []),
    ...(totals.starts > 0 ? [{ id: 'starts' as const }] : []),
  ];
  return (
    <section aria-label={t('console-policy:totals.title')} className="rounded-box border border-line bg-surface">
      <p className="border-b border-line px-4 py-3 text-14">
        {t(`console-policy:totals.${isMoved(totals) ? 'lead' : totals.clocks > 0 ? 'unmoved' : 'none'}`, {
          requests: totals.requests.toLocaleString(localeOf(language)),
          clocks: totals.clocks.toLocaleString(localeOf(language)),
        })}
      </p>
      {isMoved(totals) && (
        <dl className="grid grid-cols-2 gap-px bg-line max-phone:[&>:last-child:nth-child(odd)]:col-span-2 phone:grid-cols-[repeat(auto-fit,minmax(7rem,1fr))]">
          {numbers.map(({ id, icon, isBad = false }) => (
            <div key={id} className="flex flex-col-reverse bg-surface px-4 py-3">
              <dt className="text-12 text-ink-2">{t(`console-policy:totals.${id}`)}</dt>
              <dd
                className={classes(
                  'flex items-center gap-1.5 text-20 font-bold tabular-nums',
                  totals[id] === 0 ? 'text-ink-3' : isBad ? 'text-bad' : 'text-ink',
                )}
              >
                {icon && totals[id] > 0 && <Icon name={icon} />}
                {totals[id].toLocaleString(localeOf(language))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

const isMoved = ({ moves, ends, starts, same, withoutDue }: TotalsOf): boolean =>
  moves + ends + starts + same + withoutDue > 0;
