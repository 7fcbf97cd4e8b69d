-- Articles of one topic and category, for those who read one of them.
set role mg_owner;
create index article_of_category on mg.article (edition_id, language, (facts->>'category'), (facts->>'topic'))
  where facts->>'category' is not null;
reset role;
