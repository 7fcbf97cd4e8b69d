import { z } from 'zod';
import { problemSchema } from '../contract/problem.ts';
import type { Access, Route } from '../contract/route.ts';

/** The API's description (OpenAPI 3.1), made from the routes themselves: what is here is what is served. */
export function describeApi(routes: readonly Route[], publicUrl: string | null): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const operations = paths[route.path] ?? {};
    operations[route.method.toLowerCase()] = operationOf(route);
    paths[route.path] = operations;
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Madoguchi',
      version: '1',
      description: 'The support centre as an API. Errors are problem details (RFC 9457) with a stable `code`.',
    },
    servers: [{ url: publicUrl ?? '/' }],
    security: [{ session: [] }, { bearer: [] }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'madoguchi.session_token' },
        bearer: { type: 'http', scheme: 'bearer' },
      },
      schemas: { Problem: schemaOf(problemSchema, 'output') },
    },
  };
}

function operationOf(route: Route): object {
  const status = route.status ?? 200;
  const problem = {
    description: 'Why not',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  return {
    operationId: route.name,
    summary: route.summary,
    description: accessWords(route.access),
    tags: [route.path.split('/')[2] ?? 'api'],
    ...(route.access === 'public' ? { security: [] } : {}),
    parameters: [
      ...parametersOf(route.params, 'path'),
      ...parametersOf(route.query, 'query'),
      ...(route.creates
        ? [
            {
              name: 'Idempotency-Key',
              in: 'header',
              required: false,
              schema: { type: 'string', maxLength: 200 },
              description: 'Sent again, it answers what came of the first time.',
            },
          ]
        : []),
    ],
    ...(route.body === undefined
      ? {}
      : {
          requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body, 'input') } } },
        }),
    responses: {
      [status]: {
        description: 'Done',
        ...(status === 204 ? {} : { content: { 'application/json': { schema: schemaOf(route.response, 'output') } } }),
      },
      default: problem,
    },
  };
}

function parametersOf(schema: z.ZodObject | undefined, where: 'path' | 'query'): object[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, object>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: property,
  }));
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<
    string,
    unknown
  >;
  return rest;
}

function accessWords(access: Access): string {
  if (access === 'public') return 'Open to everybody.';
  if (access === 'signed-in') return 'For whoever is signed in.';
  const people =
    access.person === undefined
      ? []
      : [
          access.person === 'any'
            ? "people of a customer's or partner's organisation"
            : `people whose roles carry ${access.person}`,
        ];
  const staff = access.staff === undefined ? [] : [`staff: ${access.staff.join(', ')}`];
  return `For ${[...people, ...staff].join('; ')}.`;
}
