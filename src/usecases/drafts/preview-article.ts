import type { z } from 'zod';
import type { previewArticle as route } from '../../contract/drafts.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import type { RenderedArticle } from '../../domain/article/rendered-article.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { ArticleWriting } from '../ports/article-writing.ts';
import type { Tx } from '../ports.ts';
import { writerKinds } from './draft-at-hand.ts';
import { sourceFaults } from './source-faults.ts';

type Asked = z.output<(typeof route)['body']>;

/** Pieces may include pieces; deeper than this the renderer refuses anyway. */
const mostRounds = 3;

/** A source as the readers of one edition would see it, its links and pieces looked up in the set, and what is wrong in it. */
export async function previewArticle(
  tx: Tx,
  actor: StaffActor,
  asked: Asked,
  writing: ArticleWriting,
): Promise<Outcome<z.output<(typeof route)['response']>>> {
  const denied = refuseStaff(actor, writerKinds, asked.edition);
  if (denied !== null) return refused(denied);
  const { facts, markdown, startsAt } = writing.read(asked.source);
  const known = new Set<string>();
  const pieces = new Map<string, string>();
  let rendered: RenderedArticle;
  for (let round = 0; ; round++) {
    const links = new Set<string>();
    const included = new Set<string>();
    rendered = writing.render({
      markdown,
      path: asked.path,
      title: facts.title,
      edition: asked.edition,
      language: asked.language,
      include: (path) => {
        if (!pieces.has(path)) included.add(path);
        return pieces.get(path) ?? null;
      },
      link: (target) => {
        if (target.kind === 'article' && !known.has(target.path)) links.add(target.path);
        return target.kind === 'article' && known.has(target.path)
          ? `/help/${target.path.split('/').map(encodeURIComponent).join('/')}?edition=${encodeURIComponent(asked.edition)}`
          : null;
      },
    });
    const found = await tx.drafts.known(asked.edition, [...links]);
    const read = await tx.drafts.pieces(asked.language, [...included]);
    for (const path of found) known.add(path);
    for (const [path, text] of read) pieces.set(path, text);
    if (round === mostRounds || found.size + read.size === 0) break;
  }
  return {
    done: {
      title: rendered.title,
      html: rendered.html,
      faults: [
        ...sourceFaults(asked.source, writing),
        ...rendered.faults.map(({ fault, line, detail }) => ({
          code: fault as string,
          line: line === null ? lineOf(detail, asked.source) : line + startsAt - 1,
          detail,
          blocks: false,
        })),
      ],
    },
  };
}

/** What the renderer names without its place, such as a link, stands where it is written first. */
function lineOf(detail: string, source: string): number | null {
  const at = detail === '' ? -1 : source.split('\n').findIndex((line) => line.includes(detail));
  return at < 0 ? null : at + 1;
}
