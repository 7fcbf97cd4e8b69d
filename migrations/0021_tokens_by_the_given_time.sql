-- A bearer token ends at an instant of the application's clock, so it is asked with that clock's moment.
grant create on schema identity to mg_worker;
set role mg_worker;
drop function identity.by_api_token(text);
create function identity.by_api_token(token_hash text, moment timestamptz) returns jsonb
  language sql stable security definer set search_path = mg, identity, pg_temp
  as $$ select identity.describe(t.person_id) from identity.api_token t
        where t.hash = token_hash and t.revoked_at is null and (t.expires_at is null or t.expires_at > moment) $$;
revoke execute on function identity.by_api_token(text, timestamptz) from public;
reset role;
revoke create on schema identity from mg_worker;
