set role mg_owner;

-- An e-mail signs in one person. The accounts say so too, but in their own schema and their own transaction: this is
-- what holds when two operators add the same person at the same moment. Who has left keeps no claim.
create unique index person_by_email on mg.person (lower(email)) where state = 'active';

reset role;
