/** As much of JSON Schema as the API's description uses. */
export type Schema = {
  type?: string | string[];
  format?: string;
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema | false;
  prefixItems?: Schema[];
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  $ref?: string;
  default?: unknown;
  description?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
};
type Content = Record<string, { schema: Schema }>;
export type Parameter = { name: string; in: string; required: boolean; schema: Schema; description?: string };
export type Operation = {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  parameters: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content?: Content }>;
};
/** The API's description (OpenAPI 3.1), as far as the page shows it. */
export type ApiDescription = {
  info: { title: string; description: string };
  paths: Record<string, Record<string, Operation>>;
};
