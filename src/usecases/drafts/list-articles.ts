import type { z } from 'zod';
import type { articleRow, listArticles as route } from '../../contract/drafts.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import { translationLag, type VersionHead } from '../../domain/draft/translation-lag.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { ArticleRow } from '../ports/drafts.ts';
import type { Tx } from '../ports.ts';
import { writerKinds } from './draft-at-hand.ts';

type Row = z.infer<typeof articleRow>;

/** Every article that the readers of an edition have in one language, by path, with what was published here of it. */
export async function listArticles(
  tx: Tx,
  actor: StaffActor,
  asked: z.output<(typeof route)['query']>,
): Promise<Outcome<{ items: Row[]; next: string | null }>> {
  const denied = refuseStaff(actor, writerKinds, asked.edition);
  if (denied !== null) return refused(denied);
  const rows = await tx.drafts.articles(asked.edition, asked.language, asked.q, asked.cursor ?? null, asked.limit);
  const heads = await tx.drafts.heads(
    asked.edition,
    rows.map(({ path }) => path),
  );
  return {
    done: {
      items: rows.map((row) => articleRowOf(row, heads.get(row.path) ?? [])),
      next: rows.length < asked.limit ? null : (rows.at(-1)?.path ?? null),
    },
  };
}

export function articleRowOf(row: ArticleRow, heads: readonly VersionHead[]): Row {
  const { path, language, editionId, origin, title, changedAt } = row;
  const own = heads.find((head) => head.language === language);
  return {
    path,
    language,
    editionId,
    origin,
    title,
    changedAt,
    n: origin === 'written' ? (own?.n ?? null) : null,
    lags: translationLag(row, origin === 'written' ? heads : heads.filter((head) => head !== own)),
  };
}
