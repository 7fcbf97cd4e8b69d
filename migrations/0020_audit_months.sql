-- The record is kept by month, so that old months can be dropped whole. Months are made ahead by the worker.
set role mg_owner;
create function mg.make_audit_months(today date) returns void
  language plpgsql security definer set search_path = mg, pg_temp
  as $$
  declare
    month date;
  begin
    -- Two workers may come at once.
    perform pg_advisory_xact_lock(7464102);
    for step in 0..2 loop
      month := (date_trunc('month', today) + make_interval(months => step))::date;
      continue when to_regclass(format('mg.audit_%s', to_char(month, 'YYYY_MM'))) is not null;
      -- Rows that came before their month was made keep it in the rest: history is never moved about.
      continue when exists (select 1 from mg.audit_rest where at >= month and at < month + interval '1 month');
      execute format('create table mg.%I partition of mg.audit for values from (%L) to (%L)', 'audit_' || to_char(month, 'YYYY_MM'), month, (month + interval '1 month')::date);
    end loop;
  end $$;
revoke execute on function mg.make_audit_months(date) from public;
grant execute on function mg.make_audit_months(date) to mg_worker;
-- The default partition is looked into by an index on the instant.
create index audit_rest_at on mg.audit_rest (at);
reset role;
