set role mg_owner;

create table mg.request (
  org_id uuid not null references mg.organisation,
  id uuid not null,
  edition_id text collate "C" not null,
  number text collate "C" not null,
  topic text not null,
  category text not null,
  service text,
  subscription_id uuid,
  plan_family text,
  severity text not null,
  severity_standing text not null,
  state text not null,
  owner_id uuid,
  owner_name text,
  title text not null,
  language text not null,
  channel text not null,
  contact_method text not null,
  contact_name text not null,
  contact_phone text,
  contact_email text not null,
  impact jsonb not null,
  impact_statement text,
  tried text,
  opened_by uuid not null,
  opened_by_name text not null,
  opened_by_kind text not null,
  partner_org_id uuid,
  service_issue_id uuid,
  opened_at timestamptz not null,
  updated_at timestamptz not null,
  last_word text not null,
  next_update_at timestamptz,
  queue_at timestamptz not null,
  done_at timestamptz,
  closed_at timestamptz,
  cycle int not null,
  last_seq int not null,
  version int not null,
  primary key (org_id, id)
);
-- A request is found by its public id; the id is unique over all organisations.
create unique index request_by_id on mg.request (id);
create unique index request_by_number on mg.request (edition_id, number);
-- The desk's lists: open requests only, in the order of the earliest running due time.
create index request_desk_all on mg.request (edition_id, queue_at, id) where done_at is null;
create index request_desk_topic on mg.request (edition_id, topic, queue_at, id) where done_at is null;
create index request_desk_owner on mg.request (edition_id, owner_id, queue_at, id) where done_at is null and owner_id is not null;
create index request_portal on mg.request (org_id, updated_at desc, id desc);
create index request_portal_open on mg.request (org_id, updated_at desc, id desc) where done_at is null;

create table mg.message (
  org_id uuid not null,
  request_id uuid not null,
  id uuid not null,
  edition_id text collate "C" not null,
  seq int not null,
  kind text not null,
  author_kind text not null,
  author_id uuid,
  author_name text not null,
  body text not null,
  next_update_at timestamptz,
  at timestamptz not null,
  primary key (org_id, request_id, id),
  foreign key (org_id, request_id) references mg.request
);
create unique index message_in_order on mg.message (org_id, request_id, seq);

create table mg.request_event (
  org_id uuid not null,
  request_id uuid not null,
  seq int not null,
  edition_id text collate "C" not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  kind text not null,
  audience text not null,
  data jsonb not null,
  primary key (org_id, request_id, seq),
  foreign key (org_id, request_id) references mg.request
);

create table mg.clock (
  org_id uuid not null,
  request_id uuid not null,
  kind text not null,
  cycle int not null,
  edition_id text collate "C" not null,
  audience text not null,
  promise text not null,
  state text not null,
  due_at timestamptz,
  next_check_at timestamptz,
  policy_version int not null,
  primary key (org_id, request_id, kind, cycle),
  foreign key (org_id, request_id) references mg.request
);
create index clock_sweep on mg.clock (next_check_at) where next_check_at is not null;

create table mg.attachment (
  org_id uuid not null,
  id uuid not null,
  edition_id text collate "C" not null,
  request_id uuid,
  message_id uuid,
  uploaded_by uuid not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  sha256 text not null,
  at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, request_id) references mg.request
);
create index attachment_of_request on mg.attachment (org_id, request_id);

create table mg.survey (
  org_id uuid not null,
  request_id uuid not null,
  cycle int not null,
  edition_id text collate "C" not null,
  person_id uuid not null,
  score int not null,
  comment text,
  at timestamptz not null,
  primary key (org_id, request_id, cycle),
  foreign key (org_id, request_id) references mg.request
);

create table mg.idempotency (
  org_id uuid not null,
  person_id uuid not null,
  key text collate "C" not null,
  edition_id text collate "C" not null,
  request_hash text not null,
  response jsonb not null,
  at timestamptz not null,
  primary key (org_id, person_id, key)
);

create table mg.presence (
  org_id uuid not null,
  request_id uuid not null,
  staff_id uuid not null,
  edition_id text collate "C" not null,
  staff_name text not null,
  doing text not null,
  until timestamptz not null,
  primary key (org_id, request_id, staff_id),
  foreign key (org_id, request_id) references mg.request
);

create table mg.outbox (
  org_id uuid not null,
  stream text collate "C" not null,
  stream_seq int not null,
  sub int not null,
  id bigint generated always as identity unique,
  edition_id text collate "C" not null,
  request_id uuid,
  kind text not null,
  payload jsonb not null,
  available_at timestamptz not null,
  attempts int not null,
  lease_until timestamptz,
  lease_by text,
  done_at timestamptz,
  dead_at timestamptz,
  last_error text,
  primary key (org_id, stream, stream_seq, sub)
);
create index outbox_todo on mg.outbox (available_at, id) where done_at is null and dead_at is null;
create index outbox_dead on mg.outbox (dead_at) where dead_at is not null;
alter table mg.outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

-- What the live screens follow: numbered by the change head, so that number order is commit order.
create table mg.live_change (
  org_id uuid not null,
  n bigint not null,
  edition_id text collate "C" not null,
  request_id uuid not null,
  seq int not null,
  audience text not null,
  kind text not null,
  at timestamptz not null,
  primary key (org_id, n)
);
create unique index live_change_in_order on mg.live_change (n);

create table mg.request_text (
  org_id uuid not null,
  request_id uuid not null,
  edition_id text collate "C" not null,
  updated_at timestamptz not null,
  words tsvector not null,
  notes tsvector not null default ''::tsvector,
  primary key (org_id, request_id),
  foreign key (org_id, request_id) references mg.request
);
create index request_text_words on mg.request_text using gin (words) with (fastupdate = off);
create index request_text_all on mg.request_text using gin ((words || notes)) with (fastupdate = off);

reset role;
