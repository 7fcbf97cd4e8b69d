import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EditionFaults } from '../../domain/edition/edition-faults.ts';
import { type Feature, featureSchema } from '../../domain/edition/feature.ts';
import { faultsInFile } from './faults-in-file.ts';

const fileSchema = z.strictObject({ about: z.unknown(), features: z.array(featureSchema) });

/**
 * Which plan has which feature, of the edition in this folder; empty where it says nothing. Apart from the edition
 * itself: no request depends on it, and it is the largest of the files. Throws `EditionFaults`.
 */
export function readFeatures(dir: string): Feature[] {
  const file = join(dir, 'features.json');
  if (!existsSync(file)) return [];
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const result = fileSchema.safeParse(value);
  if (!result.success) throw new EditionFaults(faultsInFile(file, value, result.error.issues));
  return result.data.features;
}
