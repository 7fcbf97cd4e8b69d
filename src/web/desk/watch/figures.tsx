import type { countDesk } from '../../../contract/desk.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { TextLink } from '../../kit/input/text-link.tsx';
import { classes } from '../../kit/look/classes.ts';
import { useWords } from '../../kit/words/words.ts';
import { hrefOf } from '../queue/place.ts';

/** How it stands, in four numbers; each leads to its list. */
export function Figures({ counts, next }: { counts: ResponseOf<typeof countDesk> | undefined; next: number }) {
  const { t } = useWords();
  const shown = (count: number | undefined) =>
    count === undefined ? '–' : counts && count >= counts.most ? t('desk:queue.more', { n: counts.most - 1 }) : count;
  const figures = [
    { id: 'late', name: t('desk:watch.late'), count: counts?.late, href: hrefOf({ queue: 'late' }), isAlarming: true },
    { id: 'next', name: t('desk:watch.next'), count: counts && next, href: hrefOf({ queue: 'all' }) },
    { id: 'unowned', name: t('desk:queue.unowned'), count: counts?.unowned, href: hrefOf({ queue: 'unowned' }) },
    { id: 'all', name: t('desk:queue.all'), count: counts?.all, href: hrefOf({ queue: 'all' }) },
  ];
  return (
    <ul className="grid grid-cols-2 gap-px overflow-hidden rounded-box border border-line bg-line tablet:grid-cols-4">
      {figures.map(({ id, name, count, href, isAlarming }) => (
        <li key={id} className="bg-surface">
          <TextLink href={href} look="ink" className="flex h-full flex-col px-4 py-3 no-underline! hover:bg-hover">
            <span className="text-13 text-ink-2">{name}</span>
            <span className={classes('text-20 font-bold tabular-nums', isAlarming && (count ?? 0) > 0 && 'text-bad')}>
              {shown(count)}
            </span>
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
