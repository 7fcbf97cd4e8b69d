-- Domains that an organisation proves to own: nothing is looked up for a domain that is not proved.
set role mg_owner;

create table mg.owned_domain (
  org_id uuid not null references mg.organisation,
  id uuid not null,
  edition_id text collate "C" not null,
  name text collate "C" not null,
  token text not null,
  added_by uuid not null,
  added_at timestamptz not null,
  proved_at timestamptz,
  primary key (org_id, id)
);
create unique index owned_domain_name on mg.owned_domain (org_id, name);

alter table mg.owned_domain enable row level security;
alter table mg.owned_domain force row level security;
create policy customer on mg.owned_domain to mg_customer using (org_id = any ((select mg.ctx_orgs())::uuid[])) with check (org_id = any ((select mg.ctx_orgs())::uuid[]));
create policy staff on mg.owned_domain to mg_staff using (edition_id = any ((select mg.ctx_editions())::text[])) with check (edition_id = any ((select mg.ctx_editions())::text[]));
create policy worker on mg.owned_domain to mg_worker using (true) with check (true);
grant select, insert, delete, update (proved_at) on mg.owned_domain to mg_customer;
grant select on mg.owned_domain to mg_staff;
grant select, insert, update, delete on mg.owned_domain to mg_worker;

reset role;
