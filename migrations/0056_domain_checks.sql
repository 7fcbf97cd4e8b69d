-- What was looked up for a domain and how it was judged: a request that is filed afterwards carries it as it was found.
set role mg_owner;

create table mg.domain_check (
  org_id uuid not null references mg.organisation,
  id uuid not null,
  edition_id text collate "C" not null,
  domain text not null,
  troubleshooter text not null,
  step text not null,
  findings jsonb not null,
  asked_by uuid not null,
  at timestamptz not null,
  primary key (org_id, id)
);

alter table mg.domain_check enable row level security;
alter table mg.domain_check force row level security;
create policy customer on mg.domain_check to mg_customer using (org_id = any ((select mg.ctx_orgs())::uuid[])) with check (org_id = any ((select mg.ctx_orgs())::uuid[]));
create policy staff on mg.domain_check to mg_staff using (edition_id = any ((select mg.ctx_editions())::text[])) with check (edition_id = any ((select mg.ctx_editions())::text[]));
create policy worker on mg.domain_check to mg_worker using (true) with check (true);
-- Never changed: what was found was found.
grant select, insert on mg.domain_check to mg_customer;
grant select on mg.domain_check to mg_staff;
grant select, insert, update, delete on mg.domain_check to mg_worker;

reset role;
