set role mg_owner;

-- One policy per role, never OR-ed; no joins; settings read once through (select …). The second wall: queries name
-- org_id or edition_id themselves.
do $$ declare t text; begin
  foreach t in array array['organisation','person','contact','subscription','agreement','delegation','issue_follow','audit',
    'request','message','request_event','clock','attachment','survey','idempotency','presence','outbox','live_change','request_text'] loop
    execute format('alter table mg.%I enable row level security', t);
    execute format('alter table mg.%I force row level security', t);
    execute format('create policy customer on mg.%I to mg_customer using (org_id = any ((select mg.ctx_orgs())::uuid[])) with check (org_id = any ((select mg.ctx_orgs())::uuid[]))', t);
    execute format('create policy staff on mg.%I to mg_staff using (edition_id = any ((select mg.ctx_editions())::text[])) with check (edition_id = any ((select mg.ctx_editions())::text[]))', t);
    execute format('create policy worker on mg.%I to mg_worker using (true) with check (true)', t);
    execute format('grant select, insert, update on mg.%I to mg_customer, mg_staff', t);
    execute format('grant select, insert, update, delete on mg.%I to mg_worker', t);
  end loop;
end $$;

-- Restrictive: what a customer never sees, whatever else is granted.
create policy no_note on mg.message as restrictive for select to mg_customer using (kind <> 'note');
create policy no_internal on mg.request_event as restrictive for select to mg_customer using (audience = 'all');
create policy no_goal on mg.live_change as restrictive for select to mg_customer using (audience = 'all');
revoke select, update on mg.outbox from mg_customer;
-- A customer may add words of their own, and cannot even read what the notes column holds.
revoke select, insert, update on mg.request_text from mg_customer;
grant select (org_id, request_id, edition_id, updated_at, words), insert (org_id, request_id, edition_id, updated_at, words),
  update (updated_at, words) on mg.request_text to mg_customer;
grant delete on mg.issue_follow to mg_customer;
grant delete on mg.presence to mg_staff;
-- Append-only: nobody who serves a person may rewrite history.
revoke update on mg.request_event, mg.audit, mg.message from mg_customer, mg_staff;

grant select on mg.edition, mg.policy, mg.staff, mg.service_issue, mg.service_issue_post, mg.change_head to mg_customer, mg_staff, mg_worker;
grant insert, update on mg.staff, mg.service_issue, mg.service_issue_post to mg_staff;
grant insert, update on mg.edition, mg.policy, mg.change_head, mg.staff, mg.service_issue, mg.service_issue_post to mg_worker;
grant usage on all sequences in schema mg to mg_customer, mg_staff, mg_worker;

create policy search on mg.request_text to mg_search using (true);
grant select on mg.request_text to mg_search;

-- Text operators are not leakproof, so under row-level security they scan. This one door asks for the editions itself
-- and answers ids; the caller joins them back through row-level security.
create function mg.find_requests(asked tsquery, edition text, most int)
  returns table (org_id uuid, request_id uuid, updated_at timestamptz)
  language sql stable security definer set search_path = mg, pg_temp
  as $$
    select t.org_id, t.request_id, t.updated_at from mg.request_text t
    where (t.words || t.notes) @@ asked and t.edition_id = edition and edition = any ((select mg.ctx_editions())::text[])
    order by t.updated_at desc limit most
  $$;
create function mg.find_own_requests(asked tsquery, org uuid, most int)
  returns table (org_id uuid, request_id uuid, updated_at timestamptz)
  language sql stable security definer set search_path = mg, pg_temp
  as $$
    select t.org_id, t.request_id, t.updated_at from mg.request_text t
    where t.words @@ asked and t.org_id = org and org = any ((select mg.ctx_orgs())::uuid[])
    order by t.updated_at desc limit most
  $$;
reset role;
alter function mg.find_requests(tsquery, text, int) owner to mg_search;
alter function mg.find_own_requests(tsquery, uuid, int) owner to mg_search;
revoke execute on function mg.find_requests(tsquery, text, int), mg.find_own_requests(tsquery, uuid, int) from public;
grant execute on function mg.find_requests(tsquery, text, int) to mg_staff;
grant execute on function mg.find_own_requests(tsquery, uuid, int) to mg_customer;
grant select on mg.edition, mg.policy to mg_identity;
