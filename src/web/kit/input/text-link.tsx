import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-aria-components/Link';
import { classes } from '../look/classes.ts';
import { usePreload } from '../shell/preload.ts';
import { Icon } from '../show/icon.tsx';
import { useWords } from '../words/words.ts';

export type TextLinkProps = Omit<LinkProps, 'className' | 'style' | 'children' | 'aria-current'> & {
  'aria-current'?: 'page' | undefined;
  href: string;
  children: ReactNode;
  /** `inline` is underlined among words; `plain` stands alone and is underlined when pointed at. */
  look?: 'inline' | 'plain' | 'ink' | undefined;
  className?: string | undefined;
};

/** A link. What leads to another site says so and opens beside this page. */
export function TextLink({ children, look = 'inline', className, 'aria-current': current, ...rest }: TextLinkProps) {
  const { t } = useWords();
  const isElsewhere = /^https?:/.test(rest.href) && !rest.href.startsWith(location.origin);
  const elsewhere = isElsewhere ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <Link
      {...usePreload(rest.href)}
      {...elsewhere}
      {...(current ? { 'aria-current': current } : {})}
      {...rest}
      className={classes('rounded-[3px] underline-offset-3', looks[look], className)}
    >
      {children}
      {isElsewhere && (
        <Icon name="external" size={12} label={t('kit:link.elsewhere')} className="ml-1 inline align-[-1px]" />
      )}
    </Link>
  );
}

const looks = {
  inline: 'text-accent underline decoration-accent-line data-[hovered]:decoration-current',
  plain: 'text-accent data-[hovered]:underline',
  ink: 'text-ink data-[hovered]:underline',
};
