-- One owner of all objects, one role per kind of actor; the pool logs in as somebody without rights of its own and
-- takes one of these roles in each transaction. Roles belong to the cluster: another database may have made them.
do $$
declare r text;
begin
  foreach r in array array['mg_owner','mg_customer','mg_staff','mg_worker','mg_search','mg_identity'] loop
    begin
      execute format('create role %I nologin', r);
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
end $$;
grant mg_owner, mg_search, mg_worker to current_user;

create schema mg authorization mg_owner;
create schema identity authorization mg_owner;
grant usage on schema mg to mg_customer, mg_staff, mg_worker, mg_search;
grant usage on schema identity to mg_identity, mg_worker;
-- Only to own the one security-definer function of the request search.
grant create on schema mg to mg_search;

set role mg_owner;

-- Who is asking. Stable and SQL, always called inside (select …), so that a plan evaluates them once.
create function mg.ctx_orgs() returns uuid[] language sql stable parallel safe
  as $$ select string_to_array(nullif(current_setting('app.orgs', true), ''), ',')::uuid[] $$;
create function mg.ctx_editions() returns text[] language sql stable parallel safe
  as $$ select string_to_array(nullif(current_setting('app.editions', true), ''), ',') $$;
grant execute on function mg.ctx_orgs(), mg.ctx_editions() to mg_customer, mg_staff, mg_worker, mg_search;

-- Reference: small, copied to every cell, changed by operators and edition files only.
create table mg.edition (
  edition_id text collate "C" primary key
);

create table mg.policy (
  edition_id text collate "C" not null references mg.edition,
  version int not null,
  fingerprint text not null,
  content jsonb not null,
  loaded_at timestamptz not null,
  primary key (edition_id, version)
);

create table mg.staff (
  staff_id uuid primary key,
  name text collate "C" not null,
  email text collate "C" not null unique,
  kind text not null,
  editions text[] not null,
  language text not null,
  zone text not null,
  state text not null,
  created_at timestamptz not null
);

create table mg.service_issue (
  id uuid primary key,
  edition_id text collate "C" not null references mg.edition,
  number text collate "C" not null,
  kind text not null,
  status text not null,
  services text[] not null,
  title jsonb not null,
  impact jsonb not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  updated_at timestamptz not null,
  unique (edition_id, number)
);
create index service_issue_current on mg.service_issue (edition_id, updated_at desc) where ended_at is null;
create index service_issue_past on mg.service_issue (edition_id, ended_at desc) where ended_at is not null;

create table mg.service_issue_post (
  issue_id uuid not null references mg.service_issue,
  seq int not null,
  edition_id text collate "C" not null,
  status text not null,
  body jsonb not null,
  author_id uuid not null,
  at timestamptz not null,
  primary key (issue_id, seq)
);

-- Numbers that others follow. The row of a topic is updated last in a transaction: number order is commit order.
create table mg.change_head (
  topic text collate "C" primary key,
  n bigint not null
);

create sequence mg.request_number as bigint start 104729;

reset role;
