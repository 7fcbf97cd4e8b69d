import pg from 'pg';

/**
 * Lets `login` do what the product needs: take the role of a customer, of staff, of the worker or of the accounts in a
 * transaction, and ask whose a session is. By itself it may do nothing. Made if missing; run again it changes nothing.
 */
export async function allowLogin(ownerConnection: string, login: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerConnection });
  await client.connect();
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        await allow(client, login);
        return;
      } catch (error) {
        if (attempt === mostAttempts || !isMetByAnother(error)) throw error;
      }
    }
  } finally {
    await client.end();
  }
}

const mostAttempts = 20;

async function allow(client: pg.Client, login: string): Promise<void> {
  const name = pg.escapeIdentifier(login);
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [login]);
  if (rowCount === 0) await client.query(`create role ${name} login noinherit`);
  await client.query(`
    grant mg_customer, mg_staff, mg_worker, mg_identity to ${name};
    grant usage on schema identity to ${name};
    grant execute on function identity.by_session(text), identity.by_api_token(text, timestamptz) to ${name};
  `);
}

/**
 * Roles belong to the whole PostgreSQL, so a server that starts on another of its databases may be writing the same one:
 * the role is there by now, or a row of the catalogue was changed meanwhile. No lock reaches over databases; once more does.
 */
const isMetByAnother = (error: unknown): boolean =>
  error instanceof pg.DatabaseError &&
  (error.code === '42710' ||
    error.code === '23505' ||
    (error.code === 'XX000' && error.message.includes('concurrently updated')));
