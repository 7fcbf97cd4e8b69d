import { Agent, request } from 'node:http';

export type Asked = { status: number; text: string };

/** A lean client: on two cores, what the asking costs is taken from the answering. */
export function asking(base: string): (cookie: string, path: string, body?: object) => Promise<Asked> {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port } = new URL(base);
  return (cookie, path, body) =>
    new Promise((resolve, reject) => {
      const call = request(
        {
          agent,
          hostname,
          port,
          path,
          method: body === undefined ? 'GET' : 'POST',
          headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }));
          answer.on('error', reject);
        },
      );
      call.on('error', reject);
      call.end(body === undefined ? undefined : JSON.stringify(body));
    });
}
