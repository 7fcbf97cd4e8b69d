-- What was searched for, and what came of it: one row for each finished question, without the person. The hour stands
-- instead of the instant, and nothing here leads to an organisation. Written in batches by the worker's role.
set role mg_owner;
create table mg.help_search (
  id uuid primary key,
  asked_at timestamptz not null,
  edition_id text collate "C" not null,
  language text collate "C" not null,
  query text not null,
  folded text collate "C" not null,
  way text not null,
  results jsonb not null,
  opened jsonb not null,
  helped text,
  filed_topic text
);
create index help_search_of_period on mg.help_search (edition_id, asked_at);
create index help_search_age on mg.help_search (asked_at);
create index article_feedback_of_period on mg.article_feedback (edition_id, at);
-- The article that stands first for a question. `n` is new with every change: who follows compares count and sum.
create table mg.help_pin (
  edition_id text collate "C" not null,
  language text collate "C" not null,
  folded text collate "C" not null,
  question text not null,
  path text collate "C" not null,
  pinned_by text not null,
  pinned_at timestamptz not null,
  n bigint not null,
  primary key (edition_id, language, folded)
);
create sequence mg.help_pin_number;
grant select on mg.help_search to mg_staff, mg_worker;
grant insert, update, delete on mg.help_search to mg_worker;
grant delete on mg.article_feedback to mg_worker;
grant select, insert, update, delete on mg.help_pin to mg_staff, mg_worker;
grant usage on sequence mg.help_pin_number to mg_staff, mg_worker;
reset role;
