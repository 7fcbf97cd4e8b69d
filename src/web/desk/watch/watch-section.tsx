import type { ReactNode } from 'react';
import { TextLink } from '../../kit/input/text-link.tsx';
import { useWords } from '../../kit/words/words.ts';

/** A box of what is watched: its heading, how many, where all of them are. */
export function WatchSection({
  title,
  count,
  isAlarming = false,
  all,
  children,
}: {
  title: string;
  count: number;
  isAlarming?: boolean;
  all?: string | undefined;
  children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <section className="@container overflow-hidden rounded-box border border-line bg-surface">
      <header className="flex items-center gap-2 border-b border-line px-4 py-2">
        <h2 className="text-13 font-bold">{title}</h2>
        {count > 0 && (
          <span className={isAlarming ? 'text-13 font-medium text-bad' : 'text-13 text-ink-2'}>{count}</span>
        )}
        {all && (
          <TextLink href={all} look="plain" className="ml-auto text-13">
            {t('desk:watch.all')}
          </TextLink>
        )}
      </header>
      {children}
    </section>
  );
}
