import { sql } from 'kysely';
import type { HelpPin } from '../../../domain/learning/help-search.ts';
import type {
  ArticleFigures,
  LearningScope,
  LearningStore,
  QuestionRow,
  TopicFigures,
} from '../../../usecases/ports/learning.ts';
import type { Db } from '../connect.ts';

/** What was learned from searches, counted by the database. */
export const learningStore = (db: Db): LearningStore => ({
  async questions(scope, most) {
    const { rows } = await sql<QuestionRow>`
      with asked as (select *, ${isUnanswered} as is_unanswered from help_search where ${within(scope)}),
      filed as (
        select folded, language, jsonb_object_agg(filed_topic, n) as topics
        from (select folded, language, filed_topic, count(*) as n from asked where filed_topic is not null group by 1, 2, 3) one
        group by 1, 2
      )
      select a.folded, a.language, (array_agg(a.query order by a.asked_at desc, a.id desc))[1] as query,
        count(*) as asked, count(*) filter (where is_unanswered) as unanswered,
        count(*) filter (where results = '[]'::jsonb) as nothing_found,
        count(a.filed_topic) as filed, coalesce((array_agg(f.topics))[1], '{}'::jsonb) as filed_topics,
        max(a.asked_at) as last_at
      from asked a left join filed f on f.folded = a.folded and f.language = a.language
      group by a.folded, a.language
      having count(*) filter (where is_unanswered) * 2 >= count(*)
      order by count(*) filter (where is_unanswered) desc, max(a.asked_at) desc, a.folded limit ${most}`.execute(db);
    return rows;
  },
  async articles(scope, most) {
    const { rows } = await sql<ArticleFigures>`
      with seen as (
        select o.path, s.language, count(*) as opened, count(s.filed_topic) as filed_after
        from help_search s cross join lateral jsonb_array_elements_text(s.opened) as o(path)
        where ${within(scope)} group by 1, 2
      ),
      said as (
        select path, language, count(*) filter (where helped = 'yes') as helped, count(*) filter (where helped = 'no') as not_helped
        from article_feedback where edition_id = ${scope.editionId} and at >= ${scope.period.from} and at < ${scope.period.to}
          and (${scope.language}::text is null or language = ${scope.language}::text) group by 1, 2
      )
      select x.*, ${titleOf(scope.editionId)} as title from (
        select path, language, coalesce(opened, 0) as opened, coalesce(helped, 0) as helped,
          coalesce(not_helped, 0) as not_helped, coalesce(filed_after, 0) as filed_after
        from seen full join said using (path, language)
      ) x order by not_helped + filed_after desc, opened desc, path, language limit ${most}`.execute(db);
    return rows;
  },
  async topics(scope) {
    const { rows } = await sql<TopicFigures>`
      with asked as (
        select s.helped, s.filed_topic, coalesce(t.topic, s.filed_topic) as topic
        from help_search s left join lateral (
          select a.facts ->> 'topic' as topic from article a
          where a.path = coalesce(s.opened ->> 0, s.results ->> 0) and a.edition_id in (s.edition_id, '')
          order by (a.language = s.language) desc, a.edition_id desc limit 1
        ) t on true
        where ${within(scope)}
      ),
      filed as (
        select topic, jsonb_object_agg(filed_topic, n) as topics
        from (select topic, filed_topic, count(*) as n from asked where filed_topic is not null group by 1, 2) one group by 1
      )
      select a.topic, count(*) as asked, count(*) filter (where a.helped = 'yes') as helped, count(a.filed_topic) as filed,
        coalesce((array_agg(f.topics))[1], '{}'::jsonb) as filed_topics
      from asked a left join filed f on f.topic is not distinct from a.topic
      group by a.topic order by count(*) desc, a.topic`.execute(db);
    return rows;
  },
  async pins(editionId) {
    const { rows } = await sql<HelpPin & { title: string | null }>`
      select x.*, ${titleOf(editionId)} as title from help_pin x where edition_id = ${editionId}
      order by language, folded`.execute(db);
    return rows;
  },
  hasArticle: async (editionId, path) =>
    (await db
      .selectFrom('article')
      .select('path')
      .where('path', '=', path)
      .where('editionId', 'in', [editionId, ''])
      .where('fragment', '=', 'no')
      .limit(1)
      .executeTakeFirst()) !== undefined,
  async putPin(pin) {
    const n = sql<number>`nextval('mg.help_pin_number')`;
    await db
      .insertInto('helpPin')
      .values({ ...pin, n })
      .onConflict((conflict) =>
        conflict.columns(['editionId', 'language', 'folded']).doUpdateSet((row) => ({
          question: row.ref('excluded.question'),
          path: row.ref('excluded.path'),
          pinnedBy: row.ref('excluded.pinnedBy'),
          pinnedAt: row.ref('excluded.pinnedAt'),
          n: row.ref('excluded.n'),
        })),
      )
      .execute();
  },
  removePin: async ({ editionId, language, folded }) =>
    (await db
      .deleteFrom('helpPin')
      .where('editionId', '=', editionId)
      .where('language', '=', language)
      .where('folded', '=', folded)
      .returningAll()
      .executeTakeFirst()) ?? null,
});

const within = ({ editionId, period, language }: LearningScope) =>
  sql<boolean>`edition_id = ${editionId} and asked_at >= ${period.from} and asked_at < ${period.to}
    and (${language}::text is null or language = ${language}::text)`;

/** Nothing found or opened, said not to have helped, or followed by a request. */
const isUnanswered = sql<boolean>`(coalesce(helped, '') <> 'yes' and (opened = '[]'::jsonb or helped = 'no' or filed_topic is not null))`;

/** Of the article of row `x`: in the row's language, else in whatever there is. */
const titleOf = (editionId: string) => sql<string | null>`(
  select a.title from article a where a.path = x.path and a.edition_id in (${editionId}, '')
  order by (a.language = x.language) desc, a.edition_id desc limit 1)`;
