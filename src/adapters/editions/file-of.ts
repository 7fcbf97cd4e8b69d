import type { Edition } from '../../domain/edition/edition.ts';
import { parts } from './parts.ts';

/** The file of an edition that holds a field of the whole, and the path within that file. */
export function fileOf(edition: Edition, path: PropertyKey[]): { file: string; path: PropertyKey[] } {
  const [field, index, ...rest] = path;
  if (field === 'calendars') return { file: `calendars/${edition.calendars[Number(index)]?.id}.json`, path: rest };
  if (field === 'phoneLines') return phoneFileOf(edition, path);
  const file = Object.entries(parts).find(([, schema]) => field !== undefined && field in schema.shape)?.[0];
  return { file: file ?? 'edition.json', path };
}

/** A window without the source's own line is the operator's: it stands in the file of edits. */
function phoneFileOf({ phoneLines }: Edition, [, index, part, n, ...rest]: PropertyKey[]) {
  const line = phoneLines[Number(index)];
  const isOwn = part === 'windows' && line?.windows[Number(n)]?.raw === undefined;
  return isOwn
    ? { file: 'phone-edits.json', path: ['edits', `for ${line?.country}`, 'windows', ...rest] }
    : {
        file: 'phones.json',
        path: ['lines', ...[index, part, n, ...rest].filter((step) => step !== undefined)],
      };
}
