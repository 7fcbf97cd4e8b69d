import { Client, escapeIdentifier } from 'pg';

/** Makes the database `name` when there is none yet; safe when two processes ask at once. */
export async function ensureDatabase(superuserUrl: (database: string) => string, name: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${escapeIdentifier(name)}`);
  } catch (error) {
    // 42P04: there already; 23505: both found none and the other was quicker.
    const { code } = error as { code?: string };
    if (code !== '42P04' && code !== '23505') throw error;
  } finally {
    await client.end();
  }
}
