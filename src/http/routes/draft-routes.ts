import type { Hono } from 'hono';
import * as contract from '../../contract/drafts.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import type { ArticleDraft } from '../../domain/draft/draft.ts';
import { approveDraft } from '../../usecases/drafts/approve-draft.ts';
import { discardDraft } from '../../usecases/drafts/discard-draft.ts';
import { listArticles } from '../../usecases/drafts/list-articles.ts';
import { listDrafts } from '../../usecases/drafts/list-drafts.ts';
import { previewArticle } from '../../usecases/drafts/preview-article.ts';
import { publishDue } from '../../usecases/drafts/publish-due.ts';
import { readArticleSource, readArticleVersion } from '../../usecases/drafts/read-article-source.ts';
import { saveDraft } from '../../usecases/drafts/save-draft.ts';
import { sendBackDraft } from '../../usecases/drafts/send-back-draft.ts';
import { startDraft } from '../../usecases/drafts/start-draft.ts';
import { startFromRequest } from '../../usecases/drafts/start-from-request.ts';
import { submitDraft } from '../../usecases/drafts/submit-draft.ts';
import { readDraft, viewDraft } from '../../usecases/drafts/view-draft.ts';
import { withdrawArticle } from '../../usecases/drafts/withdraw-article.ts';
import type { Outcome } from '../../usecases/outcome.ts';
import type { Tx } from '../../usecases/ports.ts';
import { inNameOfStaff } from '../in-name-of.ts';
import { type Calling, mount } from '../mount.ts';
import type { Services } from '../services.ts';

/** Articles written in the product: drafts, their review, versions. */
export function draftRoutes(app: Hono, services: Services): void {
  const { writing, transactions } = services;
  mount(app, services, contract.listDrafts, (call) =>
    inNameOfStaff(call, (tx, actor) => listDrafts(tx, actor, call.query)),
  );
  mount(app, services, contract.startDraft, (call) =>
    answering(call, (tx, actor) => startDraft(tx, actor, call.body, { ...call, writing })),
  );
  mount(app, services, contract.startDraftFromRequest, (call) =>
    answering(call, (tx, actor) =>
      startFromRequest(tx, actor, call.params.id, {
        ...call,
        writing,
        say: ({ request }) => services.speak(request.language),
      }),
    ),
  );
  mount(app, services, contract.readDraft, (call) =>
    inNameOfStaff(call, (tx, actor) => readDraft(tx, actor, call.params.id)),
  );
  mount(app, services, contract.saveDraft, (call) =>
    answering(call, (tx, actor) => saveDraft(tx, actor, call.params.id, call.body, writing, call.circumstances)),
  );
  mount(app, services, contract.submitDraft, (call) =>
    answering(call, (tx, actor) => submitDraft(tx, actor, call.params.id, call.body, { ...call, writing })),
  );
  mount(app, services, contract.sendBackDraft, (call) =>
    answering(call, (tx, actor) => sendBackDraft(tx, actor, call.params.id, call.body, call.circumstances)),
  );
  mount(app, services, contract.approveDraft, async (call) => {
    const approved = await answering(call, (tx, actor) =>
      approveDraft(tx, actor, call.params.id, call.body, call.circumstances),
    );
    if ('refused' in approved || call.body.publishAt !== null) return approved;
    // What goes out now does not wait for the worker's next round.
    await publishDue(transactions, writing, () => call.circumstances);
    return inNameOfStaff(call, (tx, actor) => readDraft(tx, actor, call.params.id));
  });
  mount(app, services, contract.discardDraft, (call) =>
    answering(call, (tx, actor) => discardDraft(tx, actor, call.params.id, call.body.version, call.circumstances)),
  );

  mount(app, services, contract.previewArticle, (call) =>
    inNameOfStaff(call, (tx, actor) => previewArticle(tx, actor, call.body, writing)),
  );
  mount(app, services, contract.listArticles, (call) =>
    inNameOfStaff(call, (tx, actor) => listArticles(tx, actor, call.query)),
  );
  mount(app, services, contract.readArticleSource, (call) =>
    inNameOfStaff(call, (tx, actor) => readArticleSource(tx, actor, call.query)),
  );
  mount(app, services, contract.readArticleVersion, (call) =>
    inNameOfStaff(call, (tx, actor) => readArticleVersion(tx, actor, call.query)),
  );
  mount(app, services, contract.withdrawArticle, async (call) => {
    const { actor, body, circumstances } = call;
    if (actor.kind !== 'staff') return { refused: { reason: 'needs-staff' } };
    const key = { editionId: body.edition, language: body.language, path: body.path };
    // Published articles are written by the worker's role alone; who may, the verb has decided.
    const outcome = await transactions.forWorker((tx) => withdrawArticle(tx, actor, key, writing, circumstances));
    return 'refused' in outcome ? outcome : outcome.done;
  });
}

/** Runs a verb and answers the draft as it then stands. */
const answering = (call: Calling, verb: (tx: Tx, actor: StaffActor) => Promise<Outcome<ArticleDraft>>) =>
  inNameOfStaff(call, async (tx, actor) => {
    const outcome = await verb(tx, actor);
    return 'refused' in outcome ? outcome : { done: await viewDraft(tx, actor, outcome.done) };
  });
