import type { judgeArticle, readArticle } from '../../../contract/help.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { edit } from '../draft/edit.ts';
import type { Pane } from '../model/pane.ts';
import { Icon } from '../parts/icon.tsx';

type Read = ResponseOf<typeof readArticle>;

/** Remembers that an article was read: what was tried already. One that helped does not count. */
export function noteRead(pane: Pane, { path, title }: Read): void {
  const { draft, judged } = pane.state;
  if (!judged[path] && !draft.read.includes(title)) edit(pane, { read: [...draft.read, title].slice(-5) });
}

/** Whether the article helped: yes ends the way, no leads on to support with the article on record. */
export function Judge({ pane, article, q }: { pane: Pane; article: Read; q: string | undefined }) {
  const { say } = pane;
  const helped = pane.state.judged[article.path];
  if (helped !== undefined)
    return (
      <p class="line good" role="status">
        <Icon name="good" />
        <span>{say(helped ? 'article.good' : 'article.sorry')}</span>
      </p>
    );
  return (
    <section class="stack">
      <h3>{say('article.ask')}</h3>
      <p class="row">
        <button type="button" onClick={() => judge(pane, article, q, true)}>
          {say('article.helped')}
        </button>
        <button type="button" onClick={() => judge(pane, article, q, false)}>
          {say('article.not')}
        </button>
      </p>
    </section>
  );
}

function judge(pane: Pane, { path, title, lang }: Read, query: string | undefined, helped: boolean): void {
  pane.set({ judged: { ...pane.state.judged, [path]: helped } });
  if (helped) edit(pane, { read: pane.state.draft.read.filter((one) => one !== title) });
  // Kept without the person; when it gets lost, nobody waits for it.
  void pane.ask<typeof judgeArticle>('POST', '/api/help/article/feedback', { body: { path, lang, helped, query } });
}
