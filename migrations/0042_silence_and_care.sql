-- When the sweeper must look at a request for what is no clock's: the next step of the customer's silence, or a grave
-- request that nobody owns. And what a grave request names: the people who work on it; and which request it repeats.
set role mg_owner;
alter table mg.request add column wake_at timestamptz;
alter table mg.request add column people_assigned jsonb not null default '[]';
alter table mg.request add column duplicate_of uuid;
create index request_wake on mg.request (wake_at) where wake_at is not null;
create index request_duplicates on mg.request (org_id, duplicate_of) where duplicate_of is not null;
reset role;
