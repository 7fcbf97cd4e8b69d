-- The one door of every request: whose session or token this is, with all that a decision needs, in one round trip.
-- It runs as the worker, whose policies let it see every organisation; the login may call it and nothing else.
grant usage on schema identity to mg_worker;
grant create on schema identity to mg_worker;
set role mg_owner;

create function identity.describe(who uuid) returns jsonb language sql stable set search_path = mg, identity, pg_temp
  as $$
    select coalesce(
      (select jsonb_build_object('kind', 'staff', 'staffId', s.staff_id, 'name', s.name, 'email', s.email, 'staffKind', s.kind,
         'editions', to_jsonb(s.editions), 'language', s.language, 'zone', s.zone)
       from mg.staff s where s.staff_id = who and s.state = 'active'),
      (select jsonb_build_object('kind', 'person', 'personId', p.person_id, 'name', p.name, 'email', p.email, 'orgId', p.org_id,
         'orgKind', o.kind, 'orgName', o.name, 'country', o.country, 'editionId', p.edition_id, 'language', p.language, 'zone', p.zone,
         'roles', to_jsonb(p.roles),
         'delegations', coalesce((select jsonb_agg(jsonb_build_object('orgId', d.org_id, 'kind', d.kind, 'name', c.name) order by c.name)
            from mg.delegation d join mg.organisation c on c.org_id = d.org_id
            where d.partner_org_id = p.org_id and d.ended_at is null), '[]'))
       from mg.person p join mg.organisation o on o.org_id = p.org_id where p.person_id = who and p.state = 'active'))
  $$;

create function identity.by_session(session_token text) returns jsonb
  language sql stable security definer set search_path = mg, identity, pg_temp
  as $$ select identity.describe(s."userId"::uuid) from identity."session" s where s."token" = session_token and s."expiresAt" > now() $$;

create function identity.by_api_token(token_hash text) returns jsonb
  language sql stable security definer set search_path = mg, identity, pg_temp
  as $$ select identity.describe(t.person_id) from identity.api_token t
        where t.hash = token_hash and t.revoked_at is null and (t.expires_at is null or t.expires_at > now()) $$;

revoke execute on function identity.describe(uuid), identity.by_session(text), identity.by_api_token(text) from public;
reset role;
alter function identity.describe(uuid) owner to mg_worker;
alter function identity.by_session(text) owner to mg_worker;
alter function identity.by_api_token(text) owner to mg_worker;
revoke create on schema identity from mg_worker;
revoke create on schema mg from mg_search;

-- A partner's card is shown to its customers, who have no other right to the partner's row.
grant create on schema mg to mg_worker;
set role mg_owner;
create function mg.partner_cards(customer uuid) returns jsonb
  language sql stable security definer set search_path = mg, pg_temp
  as $$
    select jsonb_agg(to_jsonb(p) order by p.name) from mg.organisation p
    where ((select mg.ctx_orgs()) is null or customer = any ((select mg.ctx_orgs())::uuid[])) and p.org_id in (
      select s.partner_org_id from mg.subscription s where s.org_id = customer and s.partner_org_id is not null
      union select d.partner_org_id from mg.delegation d where d.org_id = customer and d.ended_at is null)
  $$;
revoke execute on function mg.partner_cards(uuid) from public;
reset role;
alter function mg.partner_cards(uuid) owner to mg_worker;
revoke create on schema mg from mg_worker;
grant execute on function mg.partner_cards(uuid) to mg_customer, mg_staff, mg_worker;
grant delete on mg.contact to mg_staff;
