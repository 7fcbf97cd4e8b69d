import { type MouseEvent, useLayoutEffect, useRef } from 'react';
import { type Kept, placeOfLink } from './place-of-link.ts';
import { useGoOn } from './use-go-on.ts';

/** The article that was opened last: back finds the focus on its link. */
let opened: string | null = null;

/** The answers as the server made them, of its own templates: what they quote is escaped. Their links take the keyboard themselves. */
export function Served({ html, kept }: { html: string; kept: Kept }) {
  const { goOn } = useGoOn();
  const self = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (opened !== null)
      self.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(opened)}"]`)?.focus({ preventScroll: true });
    opened = null;
  }, []);
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    const href = link === null || isForBrowser(event) ? null : placeOfLink(link, kept);
    if (href === null) return;
    event.preventDefault();
    opened = link?.dataset['key'] ?? null;
    goOn(href);
  };
  return (
    // oxlint-disable-next-line react/no-danger, jsx-a11y/no-static-element-interactions
    <div ref={self} className="answers" onClick={follow} dangerouslySetInnerHTML={{ __html: html }} />
  );
}

/** A link opened beside this page, or one that was taken already. */
export const isForBrowser = (event: MouseEvent): boolean =>
  event.metaKey || event.ctrlKey || event.shiftKey || event.defaultPrevented;
