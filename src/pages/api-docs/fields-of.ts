import type { Schema } from './description.ts';

/** A field of a body, named by its way from the top: `items[].id`. */
export type Field = { name: string; type: string; isRequired: boolean; description: string | null };

const deepest = 5;

/** The fields of a schema in the order in which they are declared, those of nested objects under their parent. */
export function fieldsOf(schema: Schema, prefix = '', depth = 0): Field[] {
  const { properties = {}, required = [] } = objectOf(schema);
  return Object.entries(properties).flatMap(([key, property]) => {
    const name = prefix + key;
    const inner = innerOf(property);
    return [
      {
        name,
        type: typeOf(property),
        isRequired: required.includes(key),
        description: property.description ?? null,
      },
      ...(inner === null || depth === deepest ? [] : fieldsOf(inner.schema, `${name}${inner.mark}`, depth + 1)),
    ];
  });
}

/** The type in a few words: `string (uuid)`, `"open" | "closed"`, `list of objects`, `number or null`. */
export function typeOf(schema: Schema): string {
  const choices = choicesOf(schema);
  if (choices !== null) return [...new Set(choices.map(typeOf))].join(' or ');
  if (schema.enum !== undefined) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.prefixItems !== undefined) return `[${schema.prefixItems.map(typeOf).join(', ')}]`;
  if (Array.isArray(schema.type)) return schema.type.join(' or ');
  if (schema.type === 'array') return `list of ${plural(schema.items)}`;
  const limits = limitsOf(schema);
  return `${schema.type ?? 'anything'}${limits === '' ? '' : ` (${limits})`}`;
}

function limitsOf({ format, minLength, maxLength, minimum, maximum }: Schema): string {
  const isSafe = (bound: number | undefined) => bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  return [
    format,
    minLength === undefined ? null : `at least ${minLength}`,
    maxLength === undefined ? null : `at most ${maxLength}`,
    isSafe(minimum) ? `from ${minimum}` : null,
    isSafe(maximum) ? `to ${maximum}` : null,
  ]
    .filter((one) => one !== null && one !== undefined)
    .join(', ');
}

const plural = (items: Schema['items']): string =>
  items === undefined || items === false ? 'anything' : items.type === 'object' ? 'objects' : typeOf(items);

/** What a property holds that has fields of its own, and the sign for it in the name. */
function innerOf(schema: Schema): { schema: Schema; mark: string } | null {
  const whole = choicesOf(schema)?.find(hasFields) ?? schema;
  if (whole.type === 'array' && whole.items)
    return hasFields(objectOf(whole.items)) ? { schema: whole.items, mark: '[].' } : null;
  if (typeof whole.additionalProperties === 'object' && hasFields(whole.additionalProperties))
    return { schema: whole.additionalProperties, mark: '.*.' };
  return hasFields(whole) ? { schema: whole, mark: '.' } : null;
}

const choicesOf = ({ anyOf, oneOf }: Schema): Schema[] | null => anyOf ?? oneOf ?? null;

const hasFields = (schema: Schema): boolean =>
  schema.type === 'array' || Object.keys(objectOf(schema).properties ?? {}).length > 0;

/** All fields of a schema that is put together of several, or is one of several. */
function objectOf(schema: Schema): Pick<Schema, 'properties' | 'required'> {
  const parts = [...(schema.allOf ?? []), ...(choicesOf(schema) ?? [])].map(objectOf);
  const isOneOfMany = (choicesOf(schema)?.filter(hasFields).length ?? 0) > 1;
  return {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties), schema.properties),
    required: isOneOfMany ? [] : [...parts.flatMap(({ required = [] }) => required), ...(schema.required ?? [])],
  };
}
