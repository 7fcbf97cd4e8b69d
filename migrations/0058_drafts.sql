-- Articles written in the product: drafts on their way, and every version that was published. `source` is the whole
-- file, front matter and Markdown. What is published stands in mg.article with the origin 'written'.
set role mg_owner;
create table mg.article_draft (
  id uuid primary key,
  edition_id text collate "C" not null,
  language text collate "C" not null,
  path text collate "C" not null,
  title text not null,
  source text not null,
  state text not null,
  author_id uuid not null,
  author_name text not null,
  writers jsonb not null,
  reviewer_id uuid,
  reviewer_name text,
  remark text,
  publish_at timestamptz,
  published_at timestamptz,
  translates_language text,
  translates_version integer,
  from_request uuid,
  started_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null
);
create index article_draft_list on mg.article_draft (edition_id, changed_at desc, id desc);
create index article_draft_due on mg.article_draft (publish_at) where state = 'approved';
-- The number is the second wall of exactly once: two that publish the same draft cannot both write it.
create table mg.article_version (
  edition_id text collate "C" not null,
  language text collate "C" not null,
  path text collate "C" not null,
  n integer not null,
  draft_id uuid,
  source text not null,
  author_name text not null,
  reviewer_name text not null,
  translates_language text,
  translates_version integer,
  published_at timestamptz not null,
  primary key (edition_id, path, language, n)
);
create unique index article_version_of_draft on mg.article_version (draft_id) where draft_id is not null;
grant select on mg.article_draft, mg.article_version to mg_staff, mg_worker;
grant insert, update on mg.article_draft to mg_staff, mg_worker;
grant insert on mg.article_version to mg_worker;
reset role;
