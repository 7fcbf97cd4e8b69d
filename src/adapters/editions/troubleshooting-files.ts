import type { z } from 'zod';
import type { Edition } from '../../domain/edition/edition.ts';
import { type FaultInFile } from '../../domain/edition/edition-faults.ts';
import { missingWords } from '../../domain/edition/missing-words.ts';
import { type RelatedContent, relatedContentSchema } from '../../domain/troubleshoot/related.ts';
import { type Troubleshooters, troubleshootersSchema } from '../../domain/troubleshoot/troubleshooter.ts';
import { troubleshooterFaults } from '../../domain/troubleshoot/troubleshooter-faults.ts';
import type { EditionFileSet } from '../../usecases/ports/edition-files.ts';
import { faultsInFile } from './faults-in-file.ts';

/** Files of an edition that are read apart from its policy: no promise hangs on them. Both may be absent. */
export const troubleshootersFile = 'troubleshooters.json';
export const relatedFile = 'related.json';

type Read = { troubleshooters: Troubleshooters | null; related: RelatedContent | null; faults: FaultInFile[] };

/** What these files say, and every fault that can be told at once. `edition` null: its names are not compared. */
export function readTroubleshooting(files: EditionFileSet, edition: Pick<Edition, 'topics'> | null): Read {
  const faults: FaultInFile[] = [];
  const troubleshooters = readOne(files, troubleshootersFile, troubleshootersSchema, faults);
  const related = readOne(files, relatedFile, relatedContentSchema, faults);
  const say = (file: string, found: Iterable<{ path: PropertyKey[]; message: string }>) => {
    for (const { path, message } of found) faults.push({ file, path, message });
  };
  if (troubleshooters !== null && edition !== null)
    say(troubleshootersFile, troubleshooterFaults(troubleshooters, edition));
  if (related !== null) {
    say(relatedFile, missingWords({ articles: related.articles }));
    say(relatedFile, unknownTroubleshooters(related, troubleshooters?.troubleshooters.map(({ key }) => key) ?? []));
  }
  return { troubleshooters, related, faults };
}

function readOne<T>(files: EditionFileSet, file: string, schema: z.ZodType<T>, faults: FaultInFile[]): T | null {
  const bytes = files.get(file);
  if (bytes === undefined) return null;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    faults.push({ file, path: [], reason: 'not-json', message: `expected JSON, came ${(error as Error).message}` });
    return null;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  faults.push(...faultsInFile(file, value, result.error.issues));
  return null;
}

function* unknownTroubleshooters({ articles }: RelatedContent, keys: readonly string[]) {
  for (const [article, list] of Object.entries(articles))
    for (const [n, one] of list.entries())
      if (one.kind === 'troubleshooter' && !keys.includes(one.key))
        yield {
          path: ['articles', article, n, 'key'],
          message: `expected a troubleshooter of this edition (${keys.join(', ') || 'there are none'}), came "${one.key}"`,
        };
}
