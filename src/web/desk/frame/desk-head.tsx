import type { ReactNode } from 'react';
import { buttonLook } from '../../kit/input/button-look.ts';
import { TextLink } from '../../kit/input/text-link.tsx';
import { classes } from '../../kit/look/classes.ts';
import { Icon } from '../../kit/show/icon.tsx';
import { useWords } from '../../kit/words/words.ts';

/** The first row of a column: the way back where columns are pages, what it is, what can be done. */
export function DeskHead({
  title,
  aside,
  back,
  isBackAlways = false,
  actions,
  level: Heading = 'h1',
}: {
  title: string;
  aside?: ReactNode;
  back: string;
  isBackAlways?: boolean;
  actions?: ReactNode;
  /** `h2` where another column holds what the page is about. */
  level?: 'h1' | 'h2';
}) {
  const { t } = useWords();
  return (
    <header className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line px-4 py-1.5">
      <TextLink
        href={back}
        look="ink"
        className={classes(buttonLook('quiet', 'small', true), '-ml-2', !isBackAlways && 'wide:hidden')}
      >
        <Icon name="arrow-left" label={t('desk:back')} />
      </TextLink>
      <Heading tabIndex={-1} className="min-w-0 truncate text-14 font-bold outline-none">
        {title}
      </Heading>
      {aside}
      {actions && <div className="ml-auto flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}
