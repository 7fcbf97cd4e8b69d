-- Help articles: reference data, read by everybody, written by imports and operators as the worker. The same path may
-- stand in several languages, and in several editions when an edition brings its own ('' is for all of them).
set role mg_owner;
create table mg.article (
  path text collate "C" not null,
  language text collate "C" not null,
  edition_id text collate "C" not null,
  origin text not null,
  fragment text not null,
  title text,
  facts jsonb not null,
  markdown text not null,
  fingerprint text not null,
  changed_at timestamptz not null,
  primary key (path, language, edition_id)
);
-- What search takes in: one row for each edition that reads the article differently, '' when all read the same.
create table mg.article_text (
  path text collate "C" not null,
  language text collate "C" not null,
  edition_id text collate "C" not null,
  reads_as text collate "C" not null,
  title text not null,
  other_title text,
  sections jsonb not null,
  primary key (path, language, edition_id, reads_as),
  foreign key (path, language, edition_id) references mg.article on delete cascade
);
create table mg.article_redirection (
  path text collate "C" not null,
  language text collate "C" not null,
  target text not null,
  primary key (path, language)
);
-- Followed by every process: numbered by the change head as the last statement, so that number order is commit order.
create table mg.article_change (
  n bigint primary key,
  path text collate "C" not null,
  language text collate "C" not null,
  at timestamptz not null
);
-- Whether articles help; kept without the person.
create table mg.article_feedback (
  id uuid primary key,
  at timestamptz not null,
  edition_id text collate "C" not null,
  path text collate "C" not null,
  language text collate "C" not null,
  helped text not null,
  query text
);
grant select on mg.article, mg.article_text, mg.article_redirection, mg.article_change to mg_customer, mg_staff, mg_worker;
grant insert, update, delete on mg.article, mg.article_text, mg.article_redirection, mg.article_change, mg.article_feedback to mg_worker;
grant select on mg.article_feedback to mg_staff, mg_worker;
grant insert on mg.article_feedback to mg_customer;
reset role;
