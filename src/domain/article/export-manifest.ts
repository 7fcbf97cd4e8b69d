import { z } from 'zod';

export const manifestName = 'madoguchi-help.json';

/** What an exported folder holds, and what each of its parts is read back as. */
export const exportManifestSchema = z.strictObject({
  format: z.literal(1),
  sets: z.array(
    z.strictObject({
      folder: z.string().regex(/^[\w-]+\/[\w-]+$/, 'expected a folder such as all/import'),
      /** '' for every edition. */
      edition: z.string(),
      origin: z.enum(['own', 'import', 'written']),
    }),
  ),
});
export type ExportManifest = z.infer<typeof exportManifestSchema>;
