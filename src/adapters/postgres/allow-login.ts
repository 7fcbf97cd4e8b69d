import pg from 'pg';

/**
 * Lets `login` do what the product needs: take the role of a customer, of staff, of the worker or of the accounts in a
 * transaction, and ask whose a session is. By itself it may do nothing. Made if missing; run again it changes nothing.
 */
export async function allowLogin(ownerConnection: string, login: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerConnection });
  await client.connect();
  try {
    const name = pg.escapeIdentifier(login);
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [login]);
    if (rowCount === 0) await client.query(`create role ${name} login noinherit`);
    await client.query(`
      grant mg_customer, mg_staff, mg_worker, mg_identity to ${name};
      grant usage on schema identity to ${name};
      grant execute on function identity.by_session(text), identity.by_api_token(text, timestamptz) to ${name};
    `);
  } finally {
    await client.end();
  }
}
