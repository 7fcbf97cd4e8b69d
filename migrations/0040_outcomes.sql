-- What became of clocks, in the order in which it was recorded: attainment reads this and no request's whole history.
set role mg_owner;
create index request_event_outcome on mg.request_event (edition_id, at, org_id, request_id, seq) where kind in ('clock.met', 'clock.missed');
reset role;
