import type { z } from 'zod';
import type { startDraft as route } from '../../contract/drafts.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import { isArticlePath, pathOfTitle } from '../../domain/article/article-path.ts';
import type { ArticleDraft } from '../../domain/draft/draft.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { ArticleWriting } from '../ports/article-writing.ts';
import type { Circumstances, Say, Tx } from '../ports.ts';
import { writerKinds } from './draft-at-hand.ts';
import { noteDraft } from './note-draft.ts';
import { titleOfSource } from './source-faults.ts';
import { standingArticle } from './standing-article.ts';

/** Begins an article, a new version of one or an own copy of an imported one, or a translation of one. */
export async function startDraft(
  tx: Tx,
  actor: StaffActor,
  asked: z.output<(typeof route)['body']>,
  { circumstances, writing, say }: { circumstances: Circumstances; writing: ArticleWriting; say: Say },
): Promise<Outcome<ArticleDraft>> {
  const denied = refuseStaff(actor, writerKinds, asked.edition);
  if (denied !== null) return refused(denied);
  const id = circumstances.newId();
  const about = { id, editionId: asked.edition, language: asked.language };
  if (asked.from === 'nothing') {
    const path = await freePath(tx, asked.edition, asked.path ?? pathOfTitle(asked.title, `article-${id.slice(-8)}`));
    if (!isArticlePath(path)) return refused({ reason: 'article-path', field: 'path', came: path });
    const source = emptySource(asked.title, say('server:draft.start'));
    return begin(tx, actor, { ...about, path, source }, writing, circumstances);
  }
  const of = asked.from === 'translation' ? asked.of : asked.language;
  const path = asked.path ?? '';
  const standing = of === null ? null : await standingArticle(tx, asked.edition, of, path);
  if (of === null || standing === null) return refused({ reason: 'no-such-article', field: 'path', came: path });
  const { source, n } = standing;
  if (asked.from === 'article') return begin(tx, actor, { ...about, path, source }, writing, circumstances);
  if (of === asked.language) return refused({ reason: 'same-language', field: 'language' });
  return begin(
    tx,
    actor,
    { ...about, path, source, translatesLanguage: of, translatesVersion: n },
    writing,
    circumstances,
  );
}

type Beginning = Pick<ArticleDraft, 'id' | 'editionId' | 'language' | 'path' | 'source'> &
  Partial<Pick<ArticleDraft, 'translatesLanguage' | 'translatesVersion' | 'fromRequest'>>;

/** The first state of every draft, with its line on the record. */
export async function begin(
  tx: Tx,
  actor: StaffActor,
  beginning: Beginning,
  writing: ArticleWriting,
  circumstances: Circumstances,
): Promise<Outcome<ArticleDraft>> {
  const draft: ArticleDraft = {
    ...blank,
    ...beginning,
    title: titleOfSource(beginning.source, writing),
    authorId: actor.staffId,
    authorName: actor.name,
    writers: [actor.staffId],
    startedAt: circumstances.now,
    changedAt: circumstances.now,
  };
  await tx.drafts.add(draft);
  await noteDraft(tx, actor, draft, 'draft.started', {}, circumstances);
  return { done: draft };
}

/** The path itself, or with the first number at which nothing stands yet. */
export async function freePath(tx: Tx, editionId: string, path: string): Promise<string> {
  const stem = path.replace(/\.md$/, '');
  const numbered = Array.from({ length: 20 }, (_, at) => (at === 0 ? path : `${stem}-${at + 1}.md`));
  const known = await tx.drafts.known(editionId, numbered);
  return numbered.find((one) => !known.has(one)) ?? path;
}

export const emptySource = (title: string, words: string): string =>
  ['---', `title: ${JSON.stringify(title)}`, 'topic: ""', 'category: ""', '---', '', `# ${title}`, '', words, ''].join(
    '\n',
  );

const nobody: Id = '00000000-0000-0000-0000-000000000000';
const blank: ArticleDraft = {
  id: nobody,
  editionId: '',
  language: 'en',
  path: '',
  title: '',
  source: '',
  state: 'writing',
  authorId: nobody,
  authorName: '',
  writers: [],
  reviewerId: null,
  reviewerName: null,
  remark: null,
  publishAt: null,
  publishedAt: null,
  translatesLanguage: null,
  translatesVersion: null,
  fromRequest: null,
  startedAt: '1970-01-01T00:00:00.000Z',
  changedAt: '1970-01-01T00:00:00.000Z',
  version: 1,
};
