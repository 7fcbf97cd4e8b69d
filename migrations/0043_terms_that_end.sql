-- Agreements and subscriptions by their last day: what was promised on their strength is reviewed when they end.
set role mg_owner;
create index agreement_ends on mg.agreement (ends_on) where ends_on is not null;
create index subscription_ends on mg.subscription (ends_on) where ends_on is not null;
reset role;
