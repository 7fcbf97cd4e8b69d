import type { Problem } from '../../../contract/problem.ts';
import type { InputOf, ResponseOf, Route } from '../../../contract/route.ts';

/** Why an answer did not come: no connection, no sign-in, a refusal with its words, or a fault on the other side. */
export type Fault = { kind: 'unreachable' | 'signed-out' | 'refused' | 'broken'; problem: Problem | null };
export type Asked<T> = { value: T; fault?: undefined } | { value?: undefined; fault: Fault };

/** Where and as whom the pane asks. `base` is an origin without a slash at its end; '' is the page's own. */
export type Door = { base: string; token: string | null; edition: string | undefined; lang: string };

type Extra = { file?: Blob; key?: string; signal?: AbortSignal };
type Loose = Extra & { params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown };

/** Asks one route of the contract, by its method and path as declared there. An aborted call never answers. */
export async function ask<R extends Route>(
  door: Door,
  method: R['method'],
  path: R['path'],
  options: InputOf<R> & Extra,
): Promise<Asked<ResponseOf<R>>> {
  const { params = {}, query = {}, body, file, key, signal } = options as Loose;
  const headers: Record<string, string> = {};
  // A file brings its own type.
  if (body) headers['content-type'] = 'application/json';
  if (door.token) headers['authorization'] = `Bearer ${door.token}`;
  if (key) headers['idempotency-key'] = key;
  const asked = new URLSearchParams({ lang: door.lang });
  // The profile's own edition goes before it.
  for (const [name, value] of Object.entries({ edition: door.edition, ...query }))
    if (value) asked.set(name, value as string);
  // No path of the pane has another parameter.
  const filled = path.replace('{id}', params['id'] as string);
  try {
    const answer = await fetch(`${door.base}${filled}?${asked}`, {
      method,
      headers,
      body: file ?? (body && JSON.stringify(body)),
      signal,
    } as RequestInit);
    const read: unknown = await answer.json().catch(() => null);
    return answer.ok ? { value: read as ResponseOf<R> } : { fault: faultOf(answer.status, read as Problem | null) };
  } catch {
    if (signal?.aborted) return new Promise(() => {});
    return { fault: { kind: 'unreachable', problem: null } };
  }
}

const faultOf = (status: number, problem: Problem | null): Fault => ({
  kind: status === 401 ? 'signed-out' : status < 500 && problem ? 'refused' : 'broken',
  problem,
});
