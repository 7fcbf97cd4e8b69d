import type { StaffActor } from '../../domain/access/actor.ts';
import { deskKinds, refuseStaff } from '../../domain/access/may.ts';
import { pathOfTitle } from '../../domain/article/article-path.ts';
import type { ArticleDraft } from '../../domain/draft/draft.ts';
import { withoutCustomer } from '../../domain/draft/without-customer.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { ArticleWriting } from '../ports/article-writing.ts';
import type { WholeRequest } from '../ports/requests.ts';
import type { Circumstances, Say, Tx } from '../ports.ts';
import { begin, freePath } from './start-draft.ts';

/**
 * Begins an article from a request: its subject, and the last answer as the solution, both without what names the
 * customer as far as a machine sees it. Reading the request is on the organisation's record, as ever.
 */
export async function startFromRequest(
  tx: Tx,
  actor: StaffActor,
  requestId: Id,
  {
    circumstances,
    writing,
    say,
  }: { circumstances: Circumstances; writing: ArticleWriting; say: (one: WholeRequest) => Say },
): Promise<Outcome<ArticleDraft>> {
  const whole = await tx.requests.whole(requestId);
  if (whole === null || refuseStaff(actor, deskKinds, whole.request.editionId) !== null)
    return refused({ reason: 'not-found' });
  const { request, messages } = whole;
  const { organisation } = whole.holdings;
  const people = await tx.organisations.people(request.orgId);
  const names = [
    organisation.name,
    request.contactName,
    request.openedByName,
    ...people.map(({ name }) => name),
    ...messages.map(({ authorName }) => authorName),
  ].filter((name) => name.trim() !== '');
  await tx.audit.add({
    orgId: request.orgId,
    at: circumstances.now,
    id: circumstances.newId(),
    editionId: request.editionId,
    actorKind: actor.staffKind,
    actorId: actor.staffId,
    actorName: actor.name,
    verb: 'request.read',
    subjectId: requestId,
    reading: 'read',
    data: { number: request.number },
  });

  const words = say(whole);
  const title = withoutCustomer(request.title, names);
  const solution = messages.findLast(({ kind }) => kind === 'answer')?.body ?? '';
  const text = withoutCustomer(solution, names);
  const id = circumstances.newId();
  const source = [
    '---',
    `title: ${JSON.stringify(title)}`,
    `topic: ${JSON.stringify(request.topic)}`,
    `category: ${JSON.stringify(request.category)}`,
    '---',
    '',
    `# ${title}`,
    '',
    words('server:draft.when'),
    '',
    `## ${words('server:draft.solution')}`,
    '',
    text === '' ? words('server:draft.start') : text,
    '',
  ].join('\n');
  return begin(
    tx,
    actor,
    {
      id,
      editionId: request.editionId,
      language: request.language,
      path: await freePath(
        tx,
        request.editionId,
        pathOfTitle(title.replace(/\[\w+\]/g, ' '), `article-${id.slice(-8)}`),
      ),
      source,
      fromRequest: requestId,
    },
    writing,
    circumstances,
  );
}
