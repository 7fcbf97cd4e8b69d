import { type MouseEvent, useEffect, useRef } from 'react';
import type { drawArticle } from '../../../contract/help.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { say } from '../../kit/over/toast.tsx';
import { type Kept, placeOfLink } from '../help/place-of-link.ts';
import { isForBrowser } from '../help/served.tsx';
import { useGoOn } from '../help/use-go-on.ts';
import { publicAddress } from './article-href.ts';
import { offerLinks } from './offer-links.ts';

type Props = { article: ResponseOf<typeof drawArticle>; kept: Kept };

/** The article as the server drew it: sanitised when it was taken in. Its links are followed in place, its sections can be linked to. */
export function ArticleText({ article, kept }: Props) {
  const { goOn } = useGoOn();
  const self = useRef<HTMLDivElement>(null);
  const { path, html, trail } = article;
  useEffect(() => {
    const drawn = self.current;
    if (drawn === null) return;
    offerLinks(drawn, publicAddress(path), say);
    for (const button of drawn.querySelectorAll<HTMLElement>('[data-print]')) button.hidden = false;
    // Coming back one is where one was, not at the section that one came for first.
    if (scrollY === 0) goTo(drawn, location.hash);
  }, [path]);
  const follow = (event: MouseEvent) => {
    const target = event.target as Element;
    if (target.closest('[data-print]') !== null) return print();
    const link = target.closest('a');
    if (link === null || isForBrowser(event)) return;
    const isHere = link.getAttribute('href')?.startsWith('#') === true;
    const href = isHere ? null : placeOfLink(link, kept);
    if (!isHere && href === null) return;
    event.preventDefault();
    if (href !== null) return goOn(href);
    // No place of its own: back leads to the answers, however much was looked at here.
    history.replaceState(history.state, '', link.hash);
    if (self.current !== null) goTo(self.current, link.hash);
  };
  return (
    // oxlint-disable-next-line react/no-danger, jsx-a11y/no-static-element-interactions
    <div ref={self} className="article-view" onClick={follow} dangerouslySetInnerHTML={{ __html: trail + html }} />
  );
}

/** Shows a section and puts the focus on its heading, so that reading goes on there. */
function goTo(drawn: HTMLElement, hash: string): void {
  const id = decodeURIComponent(hash.slice(1));
  const heading = id === '' ? null : drawn.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
}
