import { type RawBuilder, sql } from 'kysely';

/** The holdings of organisation `o` as one JSON value: what it is, bought and signed, and its partners. */
export const holdingsJson: RawBuilder<unknown> = sql`json_build_object('organisation', o,
        'subscriptions', coalesce((select json_agg(s order by s.started_on, s.id) from subscription s where s.org_id = o.org_id), '[]'),
        'agreements', coalesce((select json_agg(a order by a.started_on, a.id) from agreement a where a.org_id = o.org_id), '[]'),
        'partners', coalesce(partner_cards(o.org_id), '[]'))`;
