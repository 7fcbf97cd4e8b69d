-- When support first answered: set by the verb that met the initial response (or its desk goal), so that the expected
-- wait is read from an index and no history is opened.
set role mg_owner;
alter table mg.request add column first_answer_at timestamptz;
create index request_answered on mg.request (edition_id, topic, severity, first_answer_at desc) where first_answer_at is not null;
reset role;
grant create on schema mg to mg_worker;
set role mg_owner;
create function mg.past_waits(edition text, asked_topic text, asked_severity text, since timestamptz, most int) returns setof float8
  language sql stable security definer set search_path = mg, pg_temp
  as $$
    select extract(epoch from (r.first_answer_at - r.opened_at))::float8 / 60 from mg.request r
    where r.edition_id = edition and r.topic = asked_topic and r.severity = asked_severity
      and r.first_answer_at is not null and r.first_answer_at > since
    order by r.first_answer_at desc limit least(most, 500)
  $$;
revoke execute on function mg.past_waits(text, text, text, timestamptz, int) from public;
reset role;
alter function mg.past_waits(text, text, text, timestamptz, int) owner to mg_worker;
revoke create on schema mg from mg_worker;
grant execute on function mg.past_waits(text, text, text, timestamptz, int) to mg_customer, mg_staff, mg_worker;
