import type { readArticle } from '../../../contract/help.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { find } from '../model/navigate.ts';
import type { Pane } from '../model/pane.ts';
import type { Place } from '../model/place.ts';
import { PageLink } from '../parts/links.tsx';
import { onceDrawn } from '../parts/once-drawn.ts';
import { Served } from '../parts/served.tsx';
import { Show } from '../parts/show.tsx';
import { Judge, noteRead } from './judge.tsx';

type Read = Extract<Place, { at: 'article' }>;

/** An article read in place. */
export const Article = ({ pane, read }: { pane: Pane; read: Read }) => {
  const { path, q, text } = read;
  return (
    <Show pane={pane} of={pane.read<typeof readArticle>('/api/help/article', { path, lang: text })}>
      {(article: ResponseOf<typeof readArticle>) => (
        <>
          <article class="prose" lang={article.lang}>
            <h2
              key={path}
              tabIndex={-1}
              data-heading
              ref={onceDrawn((heading) => arrive(pane, heading, article, read))}
            >
              {article.title}
            </h2>
            <Served pane={pane} html={article.html} />
          </article>
          <p class="hint">
            <PageLink pane={pane} path={`/help/${path}`}>
              {pane.say('article.page')}
            </PageLink>
          </p>
          <Judge pane={pane} article={article} q={q} />
        </>
      )}
    </Show>
  );
};

/** The article has come: the focus, which waited, goes to its title, or to the section that answers. Back finds it as it was left. */
function arrive(
  pane: Pane,
  heading: HTMLElement,
  article: ResponseOf<typeof readArticle>,
  { section, scroll }: Read,
): void {
  noteRead(pane, article);
  pane.afterDraw(() => {
    const at = section && scroll === undefined && pane.root.getElementById(section);
    if (at) {
      at.tabIndex = -1;
      at.focus();
      at.scrollIntoView();
    } else if (pane.root.activeElement === find(pane, '.body')) heading.focus();
  });
}
