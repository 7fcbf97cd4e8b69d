import { idSchema } from '../../domain/id/uuid.ts';
import { instantSchema } from '../../domain/time/instant.ts';

/** Where a page ended: an instant and an id, opaque to whoever carries it. */
export const writeCursor = (at: string, id: string): string => `${at}_${id}`;

/** Null without a cursor; `wrong` for what no page answered. */
export function readCursor(cursor: string | undefined): { at: string; id: string } | null | 'wrong' {
  if (cursor === undefined) return null;
  const [at, id] = cursor.split('_');
  return instantSchema.safeParse(at).success && idSchema.safeParse(id).success
    ? { at: at ?? '', id: id ?? '' }
    : 'wrong';
}
