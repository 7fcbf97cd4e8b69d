import type { InputOf, ResponseOf, Route } from '../../../contract/route.ts';
import { noteServerTime } from '../time/now.ts';
import { currentLanguage } from '../words/words.ts';
import { doubtOnline, setOnline } from './online.ts';
import { type Problem, problemOf, unreachable } from './problem.ts';
import { signInAgain } from './sign-in-again.ts';

export type CallOptions = {
  signal?: AbortSignal | undefined;
  /** The same key on a second sending answers the first one's result. Made anew for each call when left out. */
  idempotencyKey?: string | undefined;
  /** False where a missing sign-in is an answer and not an interruption. */
  signsInAgain?: boolean | undefined;
};

/**
 * Calls a route of the contract. Answers its response; throws a `Problem` for every refusal. A session that has ended
 * opens the sign-in dialog over the page and sends the call again afterwards: nothing typed is lost.
 */
export async function call<R extends Route>(
  route: R,
  input: InputOf<R>,
  options: CallOptions = {},
): Promise<ResponseOf<R>> {
  const {
    params = {},
    query = {},
    body,
  } = input as { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown };
  const bare = route as unknown as { method: string; path: string; creates?: true };
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': currentLanguage() };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (bare.creates) headers['idempotency-key'] = options.idempotencyKey ?? crypto.randomUUID();
  // Every answer has words in it: in the language of the page, which may not be the profile's.
  const address = addressOf(bare.path, params, { lang: currentLanguage(), ...query });
  const init: RequestInit = {
    method: bare.method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(options.signal ? { signal: options.signal } : {}),
  };
  return (await send(address, init, options.signsInAgain ?? true)) as ResponseOf<R>;
}

/** Sends one request and reads its answer: for the few addresses that are no route of the contract. */
export async function send(address: string, init: RequestInit, signsInAgain: boolean): Promise<unknown> {
  const answer = await fetchOrProblem(address, init);
  if (answer.status === 401 && signsInAgain && (await signInAgain())) return send(address, init, false);
  const read = await bodyOf(answer);
  if (!answer.ok) throw problemOf(answer.status, read);
  return read;
}

async function fetchOrProblem(address: string, init: RequestInit): Promise<Response> {
  try {
    const answer = await fetch(address, { credentials: 'same-origin', ...init });
    setOnline(true);
    noteServerTime(answer.headers.get('date'));
    return answer;
  } catch (thrown) {
    if (init.signal?.aborted) throw thrown;
    doubtOnline();
    throw unreachable() satisfies Problem;
  }
}

async function bodyOf(answer: Response): Promise<unknown> {
  if (answer.status === 204 || !(answer.headers.get('content-type') ?? '').includes('json')) return null;
  return answer.json().catch(() => null);
}

function addressOf(path: string, params: Record<string, unknown>, query: Record<string, unknown>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null && value !== '') asked.set(name, String(value));
  return asked.size === 0 ? filled : `${filled}?${asked}`;
}
