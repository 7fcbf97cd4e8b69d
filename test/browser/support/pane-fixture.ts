// A stand-in for the server, for looking at the pane alone while it is drawn: `node test/browser/support/pane-fixture.ts 8090`,
// then http://127.0.0.1:8090/?who=admin&lang=ja. Tests use the real application.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerFor, type Who } from './pane-fixture-data.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root));
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'";

createServer((request, response) => {
  void serve(request, response).catch((thrown: unknown) => response.writeHead(500).end(String(thrown)));
}).listen(Number(process.argv[2] ?? 8090), '127.0.0.1');

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://fixture');
  const { pathname, searchParams } = url;
  response.setHeader('content-security-policy', policy);
  if (pathname === '/pane/madoguchi-help.js')
    return send(response, 200, 'text/javascript', read('dist/pane/madoguchi-help.js'));
  if (pathname.startsWith('/pane/words/')) {
    const lang = pathname.split('/').at(-1)?.replace('.json', '') ?? 'en';
    return send(response, 200, 'application/json', read(`words/${lang}/pane.json`));
  }
  if (pathname === '/page.css') return send(response, 200, 'text/css', pageStyle);
  if (pathname.startsWith('/api/')) {
    const who = (/who=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? 'admin') as Who;
    const body = await bodyOf(request);
    const answer = answerFor(who, `${request.method} ${pathname}`, searchParams, body);
    if (answer.delay) await new Promise((done) => setTimeout(done, answer.delay));
    return send(response, answer.status, 'application/json', answer.body === null ? '' : JSON.stringify(answer.body));
  }
  const who = searchParams.get('who');
  if (who) response.setHeader('set-cookie', `who=${who}; Path=/`);
  send(response, 200, 'text/html; charset=utf-8', page(searchParams.get('lang') ?? 'en'));
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type }).end(status === 204 ? undefined : body);
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  try {
    return JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>;
  } catch {
    return { bytes: Buffer.concat(parts).length };
  }
}

const page = (lang: string) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Admin centre</title>
<link rel="stylesheet" href="/page.css"><script src="/pane/madoguchi-help.js" defer></script></head>
<body><main><h1>Admin centre</h1>${'<div class="tile"><h2>Users</h2><p>1,204 active</p></div>'.repeat(9)}</main></body></html>`;

const pageStyle = `:root{color-scheme:light dark;font-family:system-ui,sans-serif;background:light-dark(#f8f8f6,#121213)}
body{margin:0}main{padding:32px;display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:16px}h1{grid-column:1/-1;font-size:20px}
.tile{border:1px solid light-dark(#e5e5e1,#2c2c30);border-radius:8px;padding:16px;background:light-dark(#fff,#19191b)}h2{font-size:14px;margin:0}p{margin:4px 0 0}`;
