-- A word that half of all requests hold is found among the newest at once; going through all that hold it, only to sort
-- them and keep fifty, grew with the table. A rare word is looked up, which its rareness makes short.
set role mg_owner;
create index request_text_newest on mg.request_text (edition_id, updated_at desc);
create index request_text_newest_own on mg.request_text (org_id, updated_at desc);
grant create on schema mg to mg_search;
reset role;
set role mg_search;

create or replace function mg.find_requests(asked tsquery, edition text, most int)
  returns table (org_id uuid, request_id uuid, updated_at timestamptz)
  language sql stable security definer set search_path = mg, pg_temp
  as $$
    with newest as materialized (
      select n.org_id, n.request_id, n.updated_at, (n.words || n.notes) @@ asked as fits from mg.request_text n
      where n.edition_id = edition and edition = any ((select mg.ctx_editions())::text[]) order by n.updated_at desc limit 1000),
    fitting as materialized (select n.org_id, n.request_id, n.updated_at from newest n where n.fits order by n.updated_at desc limit most),
    judged as materialized (select (select count(*) from fitting) >= most or (select count(*) from newest) < 1000 as is_all)
    select f.org_id, f.request_id, f.updated_at from fitting f where (select j.is_all from judged j)
    union all
    (select t.org_id, t.request_id, t.updated_at from mg.request_text t
     where not (select j.is_all from judged j) and (t.words || t.notes) @@ asked and t.edition_id = edition and edition = any ((select mg.ctx_editions())::text[])
     order by t.updated_at desc limit most)
  $$;

create or replace function mg.find_own_requests(asked tsquery, org uuid, most int)
  returns table (org_id uuid, request_id uuid, updated_at timestamptz)
  language sql stable security definer set search_path = mg, pg_temp
  as $$
    with newest as materialized (
      select n.org_id, n.request_id, n.updated_at, n.words @@ asked as fits from mg.request_text n
      where n.org_id = org and org = any ((select mg.ctx_orgs())::uuid[]) order by n.updated_at desc limit 1000),
    fitting as materialized (select n.org_id, n.request_id, n.updated_at from newest n where n.fits order by n.updated_at desc limit most),
    judged as materialized (select (select count(*) from fitting) >= most or (select count(*) from newest) < 1000 as is_all)
    select f.org_id, f.request_id, f.updated_at from fitting f where (select j.is_all from judged j)
    union all
    (select t.org_id, t.request_id, t.updated_at from mg.request_text t
     where not (select j.is_all from judged j) and t.words @@ asked and t.org_id = org and org = any ((select mg.ctx_orgs())::uuid[])
     order by t.updated_at desc limit most)
  $$;
reset role;
set role mg_owner;
revoke create on schema mg from mg_search;
reset role;
