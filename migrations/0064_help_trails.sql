-- What one browser does about help within half an hour, so that openings and requests are tied to their question behind
-- any number of processes. `trail` is a hash under a key of help_trail_key, and a key is removed within two hours.
-- Unlogged: neither is ever in the write-ahead log, an archive or a copy of it; a crash costs half an hour of ties.
set role mg_owner;
create unlogged table mg.help_trail (
  trail text collate "C" primary key,
  steps jsonb not null,
  rows jsonb not null,
  last_at timestamptz not null
);
create index help_trail_age on mg.help_trail (last_at);
-- One key for each half hour since 1970 in which somebody searched.
create unlogged table mg.help_trail_key (
  n int primary key,
  key bytea not null
);
grant select, insert, update, delete on mg.help_trail, mg.help_trail_key to mg_worker;
reset role;
