-- Tables of contents of article folders: under which headings articles are meant to be found, and beside which others.
set role mg_owner;
create table mg.article_contents (
  path text collate "C" not null,
  language text collate "C" not null,
  edition_id text collate "C" not null,
  origin text not null,
  paths text[] not null,
  items jsonb not null,
  fingerprint text not null,
  changed_at timestamptz not null,
  primary key (path, language, edition_id)
);
create index article_contents_of on mg.article_contents using gin (paths);
grant select on mg.article_contents to mg_customer, mg_staff, mg_worker;
grant insert, update, delete on mg.article_contents to mg_worker;
-- Who may remove a redirection: whoever brought it.
alter table mg.article_redirection add column origin text not null default 'import';
reset role;
