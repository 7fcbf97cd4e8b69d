import { readFileSync } from 'node:fs';
import { type Examples, examplesSchema } from '../../domain/example/example.ts';
import { z } from 'zod';

/** Reads the example data; a fault names its place in the file. */
export function readExamples(file: string): Examples {
  const read = examplesSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file} is not usable:\n${z.prettifyError(read.error)}`);
  return read.data;
}
