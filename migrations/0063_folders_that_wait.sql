-- A folder may wait because it lacks what open requests are about, not because both sides changed a file: then which names.
set role mg_owner;
alter table mg.policy_folder add column still_used jsonb;
reset role;
