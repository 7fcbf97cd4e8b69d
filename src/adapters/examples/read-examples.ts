import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Examples, examplesSchema } from '../../domain/example/example.ts';
import { type ExampleDomains, exampleDomainsSchema } from '../../domain/example/example-domain.ts';
import { type ExampleSearches, exampleSearchesSchema } from '../../domain/example/example-search.ts';

export type ExampleData = Examples & { domains: ExampleDomains; searches: ExampleSearches };

/** Reads the folder of example data; a fault names its file and its place in it. */
export const readExamples = (folder: string): ExampleData => ({
  ...read(join(folder, 'examples.json'), examplesSchema),
  domains: read(join(folder, 'domains.json'), exampleDomainsSchema),
  searches: read(join(folder, 'searches.json'), exampleSearchesSchema),
});

function read<S extends z.ZodType>(file: string, schema: S): z.output<S> {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is not usable:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
