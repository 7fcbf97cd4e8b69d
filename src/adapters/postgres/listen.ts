import { Client } from 'pg';

const firstWaitMs = 250;
const mostWaitMs = 10_000;

/**
 * Listens on a channel, over a connection of its own that is made anew whenever it breaks. `onNudge` is called at each
 * notification and after each connecting, because those sent in between are lost; so a nudge only ever means: look.
 */
export function listen(
  connectionString: string,
  channel: 'mg_article' | 'mg_policy',
  { onNudge, onError }: { onNudge: () => void; onError: (error: Error) => void },
): { close: () => Promise<void> } {
  let client: Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let waitMs = firstWaitMs;

  async function begin(): Promise<void> {
    const mine = new Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 5_000 });
    client = mine;
    const again = (error?: Error) => {
      if (client !== mine || closed) return;
      client = null;
      if (error !== undefined) onError(error);
      void mine.end().catch(() => {});
      timer = setTimeout(() => void begin(), waitMs).unref();
      waitMs = Math.min(waitMs * 2, mostWaitMs);
    };
    mine.on('error', again);
    mine.on('end', () => again());
    mine.on('notification', onNudge);
    try {
      await mine.connect();
      await mine.query(`listen ${channel}`);
      waitMs = firstWaitMs;
      onNudge();
    } catch (error) {
      again(error as Error);
    }
  }
  void begin();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => {});
    },
  };
}
