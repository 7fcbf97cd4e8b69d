import type { Answers } from '../../usecases/help/find-answers.ts';
import { type Html, html } from '../html/html.ts';
import { type Guide, guideNotices } from './guides.ts';
import { type AnswerReader, hitItem } from './hit-item.ts';
import { askedBack, filters } from './narrow.ts';

/**
 * The answers to a question: the same piece on the public page, in the portal and in the help pane. Links are those of
 * the public pages, and whoever shows it elsewhere follows them in place.
 */
export function answerList(answers: Answers, guides: readonly Guide[], reader: AnswerReader): Html {
  const { say } = reader;
  const { question, items, elsewhere = [] } = answers;
  // Said only where it tells answers apart, and to visitors: who is signed in finds those of their own edition alone.
  const saysEdition = reader.isVisitor && new Set(items.map(({ edition }) => edition)).size > 1;
  const list = (hits: Answers['items']) => html`<ol class="results">
${hits.map((hit) => hitItem(hit, question, saysEdition, reader))}</ol>`;
  return html`${guideNotices(guides, reader)}
${askedBack(answers, reader)}
${filters(answers, reader)}
${
  items.length === 0
    ? html`<p>${say('pages:search.none', { question })}</p>
<p class="soft hint">${say('pages:search.try')}</p>`
    : list(items)
}
${
  elsewhere.length === 0
    ? null
    : html`<section class="stack" aria-labelledby="elsewhere"><h2 id="elsewhere" class="results-title small">${say('pages:search.elsewhere')}</h2>
${list(elsewhere)}</section>`
}`;
}
