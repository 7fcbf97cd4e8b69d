set role mg_owner;

-- Organisation tables: primary and foreign keys begin with org_id, edition_id on every row, row-level security forced.
create table mg.organisation (
  org_id uuid primary key,
  edition_id text collate "C" not null references mg.edition,
  kind text not null,
  name text collate "C" not null,
  country text not null,
  zone text not null,
  language text not null,
  phone text,
  email text,
  website text,
  created_at timestamptz not null
);
create index organisation_by_name on mg.organisation (edition_id, name);

create table mg.person (
  org_id uuid not null references mg.organisation,
  person_id uuid not null,
  edition_id text collate "C" not null,
  name text collate "C" not null,
  email text collate "C" not null,
  phone text,
  roles text[] not null,
  language text not null,
  zone text not null,
  state text not null,
  created_at timestamptz not null,
  primary key (org_id, person_id)
);
create unique index person_by_id on mg.person (person_id);
create index person_by_name on mg.person (org_id, name, person_id);

create table mg.contact (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  edition_id text collate "C" not null,
  kind text not null,
  value text not null,
  set_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, person_id) references mg.person
);
create index contact_of_person on mg.contact (org_id, person_id);

create table mg.subscription (
  org_id uuid not null references mg.organisation,
  id uuid not null,
  edition_id text collate "C" not null,
  plan text not null,
  seats int not null,
  standing text not null,
  partner_org_id uuid,
  started_on date not null,
  ends_on date,
  primary key (org_id, id)
);

create table mg.agreement (
  org_id uuid not null references mg.organisation,
  id uuid not null,
  edition_id text collate "C" not null,
  kind text not null,
  started_on date not null,
  ends_on date,
  primary key (org_id, id)
);

create table mg.delegation (
  org_id uuid not null references mg.organisation,
  partner_org_id uuid not null,
  edition_id text collate "C" not null,
  kind text not null,
  accepted_at timestamptz not null,
  ended_at timestamptz,
  primary key (org_id, partner_org_id)
);
create index delegation_to_partner on mg.delegation (partner_org_id) where ended_at is null;

create table mg.issue_follow (
  org_id uuid not null,
  issue_id uuid not null,
  person_id uuid not null,
  edition_id text collate "C" not null,
  at timestamptz not null,
  primary key (org_id, issue_id, person_id),
  foreign key (org_id, person_id) references mg.person
);

create table mg.audit (
  org_id uuid not null,
  at timestamptz not null,
  id uuid not null,
  edition_id text collate "C" not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  verb text not null,
  subject_id uuid,
  reading text not null,
  data jsonb not null,
  primary key (org_id, at, id)
) partition by range (at);
create table mg.audit_rest partition of mg.audit default;

reset role;
