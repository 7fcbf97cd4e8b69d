-- Policies that operators edit: who saved a version and why, the very bytes of its files, what the install's folder last
-- held, and the background step that moves running clocks to a new version.
set role mg_owner;

alter table mg.policy add column origin text not null default 'folder';
alter table mg.policy add column saved_by uuid;
alter table mg.policy add column saved_by_name text;
alter table mg.policy add column comment text not null default '';
-- Path to hash; null for versions from before there were files.
alter table mg.policy add column files jsonb;

-- Files by the hash of their bytes: versions share what did not change.
create table mg.policy_blob (
  hash text collate "C" primary key,
  bytes bytea not null
);

-- What the folder of an edition held when it was last taken in; `waiting` is what it holds now, where that would overwrite
-- what an operator changed.
create table mg.policy_folder (
  edition_id text collate "C" primary key references mg.edition,
  files jsonb not null,
  seen_at timestamptz not null,
  waiting jsonb
);

create table mg.policy_replan (
  edition_id text collate "C" not null references mg.edition,
  version int not null,
  total int not null,
  moved int not null,
  late_at_once int not null,
  without_due int not null,
  saved_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  -- When it was looked once more for requests that another process changed by the version before.
  settled_at timestamptz,
  primary key (edition_id, version)
);
create index policy_replan_open on mg.policy_replan (edition_id) where settled_at is null;

-- Requests whose clocks are still to be moved: a row goes in the transaction that moves them.
create table mg.policy_move (
  org_id uuid not null,
  request_id uuid not null,
  edition_id text collate "C" not null,
  version int not null,
  primary key (org_id, request_id)
);
create index policy_move_todo on mg.policy_move (edition_id, version);
alter table mg.policy_move enable row level security;
alter table mg.policy_move force row level security;
create policy customer on mg.policy_move to mg_customer using (org_id = any ((select mg.ctx_orgs())::uuid[])) with check (org_id = any ((select mg.ctx_orgs())::uuid[]));
create policy staff on mg.policy_move to mg_staff using (edition_id = any ((select mg.ctx_editions())::text[])) with check (edition_id = any ((select mg.ctx_editions())::text[]));
create policy worker on mg.policy_move to mg_worker using (true) with check (true);
alter table mg.policy_move set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

grant select on mg.policy_blob, mg.policy_folder, mg.policy_replan to mg_staff, mg_worker;
grant insert on mg.policy_blob to mg_worker;
grant insert, update on mg.policy_folder, mg.policy_replan to mg_worker;
grant select on mg.policy_move to mg_staff;
grant select, insert, update, delete on mg.policy_move to mg_worker;
-- The bytes of a version may be noted later where it came from before there were files.
grant update on mg.policy to mg_worker;
reset role;
