import { type ReactNode, useEffect } from 'react';
import { useMe } from '../api/use-me.ts';
import { TextLink, type TextLinkProps } from '../input/text-link.tsx';
import { classes } from '../look/classes.ts';
import { Icon } from './icon.tsx';

export type PageProps = {
  title: string;
  /** Shown instead of the title where more than words belong there; the title then names the tab. */
  heading?: ReactNode | undefined;
  lead?: ReactNode | undefined;
  /** The way up: shown above the title. */
  back?: { href: string; words: string; onClick?: TextLinkProps['onClick'] };
  actions?: ReactNode | undefined;
  children: ReactNode;
  /** `reading` for one column of text or a form, `wide` for tables. */
  width?: 'reading' | 'normal' | 'wide' | undefined;
};

/** One page of the portal or the console: names the tab, heads the page, keeps its measure. */
export function Page({ title, heading, lead, back, actions, children, width = 'normal' }: PageProps) {
  usePageTitle(title);
  return (
    <div className={classes('mx-auto w-full px-4 pt-6 pb-24 tablet:px-6 tablet:pt-8', widths[width])}>
      {back && (
        <TextLink
          href={back.href}
          {...(back.onClick ? { onClick: back.onClick } : {})}
          look="plain"
          className="mb-2 inline-flex items-center gap-1 text-13"
        >
          <Icon name="arrow-left" size={14} />
          {back.words}
        </TextLink>
      )}
      <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 tabIndex={-1} className="text-20 leading-snug font-bold tablet:text-28">
            {heading ?? title}
          </h1>
          {lead && <p className="mt-1 max-w-160 text-14 text-ink-2">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** Names the tab: what is on the page first, the product behind it. */
export function usePageTitle(title: string): void {
  const product = useMe()?.edition.product ?? 'Madoguchi';
  useEffect(() => {
    document.title = title === '' ? product : `${title} · ${product}`;
  }, [title, product]);
}

const widths = { reading: 'max-w-180', normal: 'max-w-260', wide: 'max-w-340' };
