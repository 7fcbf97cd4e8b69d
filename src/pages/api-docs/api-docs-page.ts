import type { Page } from '../frame/page.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { icon } from '../html/icon.ts';
import { outline, type Section, sections } from '../html/parts.ts';
import type { ErrorCode } from '../needs.ts';
import type { ApiDescription, Operation } from './description.ts';
import { operationSection, withCode } from './operation-section.ts';

type Group = { tag: string; operations: { path: string; method: string; operation: Operation }[] };

/** The API for people: how to begin, every operation, every error code. Made from what programs read at /api/openapi.json. */
export function apiDocsPage(description: ApiDescription, codes: readonly ErrorCode[], reader: Reader): Page {
  const { say } = reader;
  return {
    title: say('pages:api.title'),
    description: say('pages:api.lead'),
    body: html`<div class="article api">
<h1>${say('pages:api.title')}</h1>
<p class="lead">${say('pages:api.lead')} <a href="/api/openapi.json">openapi.json</a></p>
${sections(
  [
    { id: 'begin', title: say('pages:api.begin'), body: begin(reader) },
    ...groupsOf(description).map(
      (group): Section => ({ id: `tag-${group.tag}`, title: group.tag, body: list(group, reader) }),
    ),
    { id: 'errors', title: say('pages:api.errors'), body: errorTable(codes, reader) },
  ],
  say('pages:onThisPage'),
)}
</div>`,
  };
}

/** The operations of one part of the API in full; null when there is no such part. */
export function apiPartPage(description: ApiDescription, tag: string, reader: Reader): Page | null {
  const group = groupsOf(description).find((one) => one.tag === tag);
  if (group === undefined) return null;
  const { say } = reader;
  return {
    title: `${say('pages:api.title')}: ${tag}`,
    body: html`<div class="article api">
<p class="back">${icon('arrow-left', 14)}<a href="${linkTo(reader, '/api/docs')}">${say('pages:api.title')}</a></p>
<h1><code>/api/${tag}</code></h1>
<div class="with-outline">
${outline(
  group.operations.map(({ method, operation, path }) => ({
    id: operation.operationId,
    title: `${method.toUpperCase()} ${path.slice('/api/'.length)}`,
  })),
  say('pages:onThisPage'),
)}
<div class="flow">${group.operations.map(({ path, method, operation }) => operationSection(method, path, operation, reader))}</div>
</div>
</div>`,
  };
}

const groupsOf = (description: ApiDescription): Group[] => {
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return [...Map.groupBy(operations, ({ operation }) => operation.tags[0] ?? 'api')]
    .map(([tag, group]) => ({ tag, operations: group }))
    .toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
};

const begin = ({ say }: Reader): Html => html`<ul>
<li>${say('pages:api.signIn')}</li>
<li>${say('pages:api.idempotency')}</li>
<li>${say('pages:api.paging')}</li>
<li>${say('pages:api.problems')} <a href="#errors">${say('pages:api.errors')}</a></li>
</ul>`;

const list = ({ tag, operations }: Group, reader: Reader): Html => html`<ul class="operations">
${operations.map(
  ({ path, method, operation }) =>
    html`<li><a href="${linkTo(reader, `/api/docs/${tag}#${operation.operationId}`)}"><span class="method ${method}">${method.toUpperCase()}</span><code>${path}</code></a> <span class="soft" lang="en">${withCode(operation.summary)}</span></li>
`,
)}</ul>`;

/** Every code with an anchor of its own: the `type` of a problem leads here. */
const errorTable = (codes: readonly ErrorCode[], { say }: Reader): Html => html`<p>${say('pages:api.errorsWords')}</p>
<table class="codes">
<thead><tr><th scope="col">${say('pages:api.code')}</th><th scope="col">${say('pages:api.status')}</th><th scope="col">${say('pages:api.meaning')}</th></tr></thead>
<tbody>
${codes.map(
  ({ code, status, words }) =>
    html`<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${status}</td><td>${withFacts(words)}</td></tr>
`,
)}</tbody>
</table>`;

/** What is filled in when it happens stands as its name. */
const withFacts = (words: string): Html[] =>
  words
    .split(/(\{\{[^}]+\}\})/)
    .map((part) => (part.startsWith('{{') ? html`<var>${part.slice(2, -2).trim()}</var>` : html`${part}`));
