-- A verb of the customer's side counts on the whole ledger, with the desk's own goals, or its clocks would be replayed
-- without them: never resumed, started twice, missing from the queue. The lines pass through this door to the verb and
-- to nobody else; what is read for the screen goes past it.
grant create on schema mg to mg_worker;
set role mg_owner;
create function mg.own_ledger(org uuid, request uuid) returns setof mg.request_event
  language sql stable security definer set search_path = mg, pg_temp
  as $$
    select e.* from mg.request_event e
    where e.org_id = org and e.request_id = request and e.audience = 'support' and (e.kind like 'clock.%' or e.kind like 'owner.%')
      and org = any ((select mg.ctx_orgs())::uuid[])
  $$;
revoke execute on function mg.own_ledger(uuid, uuid) from public;
reset role;
alter function mg.own_ledger(uuid, uuid) owner to mg_worker;
revoke create on schema mg from mg_worker;
grant execute on function mg.own_ledger(uuid, uuid) to mg_customer, mg_staff, mg_worker;
