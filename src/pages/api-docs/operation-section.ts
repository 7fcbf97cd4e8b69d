import type { Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { icon } from '../html/icon.ts';
import type { Operation, Schema } from './description.ts';
import { type Field, fieldsOf, typeOf } from './fields-of.ts';

/** One operation: who may call it, what it is given, what it answers. */
export function operationSection(method: string, path: string, operation: Operation, reader: Reader): Html {
  const { say } = reader;
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  const [status = '200', done] = Object.entries(operation.responses)[0] ?? [];
  const answer = Object.values(done?.content ?? {})[0]?.schema;
  return html`<section class="operation" id="${operation.operationId}" aria-labelledby="${operation.operationId}-title">
<h2 id="${operation.operationId}-title"><span class="method ${method}">${method.toUpperCase()}</span><code>${path}</code></h2>
<p lang="en">${withCode(operation.summary)}</p>
<p class="soft" lang="en">${operation.description}</p>
${operation.parameters.length === 0 ? null : fieldTable(say('pages:api.parameters'), operation.parameters.map(parameterField), reader)}
${body === undefined ? null : bodyPart(say('pages:api.body'), body, reader)}
${
  answer === undefined
    ? html`<p class="api-status"><code>${status}</code> ${say('pages:api.noBody')}</p>`
    : html`<details><summary><code>${status}</code> ${say('pages:api.response')}${icon('chevron-down', 12)}</summary>${bodyPart(null, answer, reader)}</details>`
}
</section>
`;
}

/** What stands between backticks is code, as in all comments of the house. */
export const withCode = (words: string): Html[] =>
  words.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));

const parameterField = ({
  name,
  in: where,
  required,
  schema,
  description,
}: Operation['parameters'][number]): Field => ({
  name,
  type: `${typeOf(schema)} · ${where}`,
  isRequired: required,
  description: description ?? schema.description ?? null,
});

function bodyPart(title: string | null, schema: Schema, reader: Reader): Html {
  const fields = fieldsOf(schema.type === 'array' && schema.items ? schema.items : schema);
  if (fields.length === 0)
    return html`<p>${title === null ? null : html`<strong>${title}</strong> `}<code>${typeOf(schema)}</code></p>`;
  return fieldTable(title ?? reader.say('pages:api.fields'), fields, reader);
}

const fieldTable = (title: string, fields: readonly Field[], { say }: Reader): Html => html`<table class="fields">
<caption>${title}</caption>
<thead class="hidden"><tr><th scope="col">${say('pages:api.name')}</th><th scope="col">${say('pages:api.type')}</th></tr></thead>
<tbody>
${fields.map(
  ({ name, type, isRequired, description }) => html`<tr><th scope="row"><code>${breakable(name)}</code>${
    isRequired ? html` <span class="required">${say('pages:api.required')}</span>` : null
  }</th><td lang="en"><span class="type">${type}</span>${description === null ? null : html`<p>${description}</p>`}</td></tr>
`,
)}</tbody>
</table>`;

/** A long name may break after each of its parts. */
const breakable = (name: string): Html[] => name.split(/(?<=\.)/).map((part) => html`${part}<wbr>`);
