import type { readArticle } from '../../../contract/help.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { find } from '../model/navigate.ts';
import type { Pane } from '../model/pane.ts';
import { PageLink, pageOf } from '../parts/links.tsx';
import { onceDrawn } from '../parts/once-drawn.ts';
import { Show } from '../parts/show.tsx';
import { addressOf, articleAt } from './address-of.ts';
import { Judge, noteRead } from './judge.tsx';
import { openArticle } from './suggest.ts';

/** An article read in place. */
export const Article = ({ pane, path, title, q }: { pane: Pane; path: string; title: string; q: string | null }) => (
  <Show pane={pane} of={pane.read<typeof readArticle>('/api/help/article', { path })}>
    {(article: ResponseOf<typeof readArticle>) => (
      <>
        <article class="prose" lang={article.lang} onClick={(event) => follow(pane, event)}>
          <h2 key={path} tabIndex={-1} data-heading ref={onceDrawn((heading) => arrive(pane, heading, article))}>
            {article.title || title}
          </h2>
          {/* The server built this from an allow-list of tags; no script survives it. */}
          {/* oxlint-disable-next-line react/no-danger */}
          <div dangerouslySetInnerHTML={{ __html: article.html }} />
        </article>
        <p class="hint">
          <PageLink pane={pane} path={addressOf(path)}>
            {pane.say('article.page')}
          </PageLink>
        </p>
        <Judge pane={pane} article={article} q={q} />
      </>
    )}
  </Show>
);

/** The article has come: the focus, which waited, goes to its title. */
function arrive(pane: Pane, heading: HTMLElement, article: ResponseOf<typeof readArticle>): void {
  noteRead(pane, article);
  if (pane.root.activeElement === find(pane, '.body')) heading.focus();
}

/** A link within the article scrolls, one to another article opens in place, any other leaves in a new tab. */
function follow(pane: Pane, event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  if (!link || event.metaKey || event.ctrlKey) return;
  const address = link.getAttribute('href') ?? '';
  const path = articleAt(address);
  // Written for the support centre's own pages; here it may stand on another site.
  if (address.startsWith('/')) link.href = pageOf(pane, address);
  link.target = '_blank';
  if (path === null && !address.startsWith('#')) return;
  event.preventDefault();
  if (path !== null) openArticle(pane, { path, title: link.text }, null);
  else pane.root.getElementById(decodeURIComponent(address.slice(1)))?.scrollIntoView();
}
