import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { articleStore } from './adapters/postgres/article-store.ts';
import { connect } from './adapters/postgres/connect.ts';
import { listen } from './adapters/postgres/listen.ts';
import { searchSnapshots } from './adapters/search-snapshot/search-snapshots.ts';
import { answerQuestions, sayTo } from './adapters/search-worker/answer-questions.ts';
import { stopwatch } from './adapters/system/system-clock.ts';
import { indexArticles } from './usecases/help/index-articles.ts';

/** What the thread of the search index is told at its beginning. */
export type HelpIndexData = {
  databaseUrl: string;
  listenUrl: string;
  folder: string;
  pollMs: number;
  keepAfterMs: number;
  /** How often what people open is read anew. */
  favourMs: number;
};

/** Questions wait no longer for what the index does beside them. */
const turnMs = 3;

const { databaseUrl, listenUrl, folder, pollMs, keepAfterMs, favourMs } = workerData as HelpIndexData;
if (parentPort === null) throw new Error('Expected to run as a thread of Madoguchi');
const port = parentPort;
const say = sayTo(port);
const began = stopwatch();
let isClosing = false;
const trouble = (doing: string) => (error: Error) => {
  if (!isClosing) say({ kind: 'trouble', message: `${doing}: ${error.stack ?? error.message}` });
};

const { db, close } = connect({ connectionString: databaseUrl, poolSize: 1, onError: trouble('Reading articles') });
let turn = stopwatch();
const index = indexArticles({
  store: articleStore(db),
  snapshots: searchSnapshots(folder, join(import.meta.dirname, 'domain', 'search'), {
    onIgnored: (reason) => say({ kind: 'note', message: `The kept search index is built anew: ${reason}` }),
    onLost: (reason) => {
      say({ kind: 'trouble', message: `The kept search index cannot be read any longer: ${reason}` });
      // This thread is begun anew, and finds out what of the file can still be trusted.
      setImmediate(() => process.exit(1));
    },
  }),
  breathe: async () => {
    if (isClosing) throw new Error('The index is closed before it is whole');
    if (turn() < turnMs) return;
    await nextTurn();
    turn = stopwatch();
  },
  onTakenIn: (articles) => {
    say({ kind: 'taken-in', articles });
    keepLater();
  },
});

let keeping: NodeJS.Timeout | undefined;
/** When changes have come to rest. What cannot be kept, as on a full disk, is answered from memory as before. */
function keepLater(): void {
  clearTimeout(keeping);
  keeping = setTimeout(() => {
    const kept = index.keep().then(() => {
      if (index.isWorthReopening()) say({ kind: 'worth-reopening' });
    });
    void kept.catch(trouble('Keeping the search index; it stays in memory'));
  }, keepAfterMs);
}

const look = () => void index.look().catch(trouble('Following changes of articles; it tries again'));
const timer = setInterval(look, pollMs);
const favour = () => void index.favour().catch(trouble('Reading what people open; suggestions keep their order'));
const favouring = setInterval(favour, favourMs);
const listening = listen(listenUrl, 'mg_article', { onNudge: look, onError: trouble('Listening for changes') });
answerQuestions(port, index, async () => {
  isClosing = true;
  clearInterval(timer);
  clearInterval(favouring);
  clearTimeout(keeping);
  await listening.close();
  await close();
  await index.close();
});
try {
  const how = await index.filled;
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  say({ kind: 'filled', how, milliseconds: began(), bytes: heapUsed + arrayBuffers });
  favour();
  if (how === 'built') keepLater();
} catch (error) {
  // Without a filled index there is nothing to answer from: the process begins this thread anew.
  if (!isClosing) throw error;
}
