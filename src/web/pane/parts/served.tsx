import { goTo } from '../model/navigate.ts';
import type { Pane } from '../model/pane.ts';
import type { Place } from '../model/place.ts';
import { pageOf } from './links.tsx';

/** HTML that the server made from an allow-list of tags: no script survives it. Its links stay in the pane where they can. */
export const Served = ({ pane, html, ...rest }: { pane: Pane; html: string; class?: string }) => (
  // Its links take the keyboard themselves.
  // oxlint-disable-next-line react/no-danger, jsx-a11y/no-static-element-interactions
  <div {...rest} onClick={(event) => follow(pane, event)} dangerouslySetInnerHTML={{ __html: html }} />
);

/** A link to a place in the same text scrolls, one to an article or to answers opens in place, any other leaves in a new tab. */
function follow(pane: Pane, event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  if (!link) return;
  const address = link.getAttribute('href') ?? '';
  const section = decodeURIComponent(link.hash.slice(1));
  const asked = Object.fromEntries(new URLSearchParams(link.search));
  const path = /^\/help\/([^?#]+)/.exec(address)?.[1];
  // Written for the support centre's own pages; here it may stand on another site.
  if (address[0] === '/') link.href = pageOf(pane, address);
  link.target = '_blank';
  if (event.metaKey || event.ctrlKey) return;
  if (path) goTo(pane, { ...asked, at: 'article', path: decodeURIComponent(path), section });
  else if (address.startsWith('/search?')) goTo(pane, { ...asked, at: 'answers' } as Place);
  else if (address[0] === '#') pane.root.getElementById(section)?.scrollIntoView();
  else return;
  event.preventDefault();
}
