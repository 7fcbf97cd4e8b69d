import type { ComponentChildren } from 'preact';
import type { Pane } from '../model/pane.ts';
import { Icon } from './icon.tsx';

/** An address of the support centre's own pages, also from another site. */
export const pageOf = (pane: Pane, path: string): string => pane.door.base + path;

/** A link to a page of the support centre: in this tab when the pane stands on it, else in a new one. */
export const PageLink = ({
  pane,
  path,
  ...rest
}: {
  pane: Pane;
  path: string;
  class?: string;
  children: ComponentChildren;
}) => (pane.door.base ? <OutLink pane={pane} href={pageOf(pane, path)} {...rest} /> : <a href={path} {...rest} />);

/** A link away, which says so. */
export const OutLink = ({
  pane,
  href,
  children,
  ...rest
}: {
  pane: Pane;
  href: string;
  class?: string;
  children: ComponentChildren;
}) => (
  <a href={href} target="_blank" rel="noreferrer" {...rest}>
    {children}
    <Icon name="out" />
    <span class="unseen">{pane.say('newTab')}</span>
  </a>
);

/** Signing in leads back to this page; elsewhere the page itself brings the person. */
export const SignInLink = ({ pane }: { pane: Pane }) =>
  pane.door.base ? null : (
    <a class="button main" href={`/sign-in?next=${encodeURIComponent(location.href.slice(location.origin.length))}`}>
      {pane.say('signIn')}
    </a>
  );
