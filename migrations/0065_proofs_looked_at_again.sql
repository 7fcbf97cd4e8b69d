-- A proved domain is looked at again: when next, since when its record was missing and how often, and when it ceased to
-- be proved. Domains from before have no next time, which is due at once; few are looked at in one round.
set role mg_owner;
alter table mg.owned_domain
  add column next_check_at timestamptz,
  add column missing_since timestamptz,
  add column missed int not null default 0,
  add column lost_at timestamptz;
create index owned_domain_due on mg.owned_domain (next_check_at nulls first) where proved_at is not null;
grant update (next_check_at, missing_since, missed, lost_at) on mg.owned_domain to mg_customer;
reset role;
