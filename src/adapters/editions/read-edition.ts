import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { calendarSchema, type EditionCalendar } from '../../domain/calendar/calendar.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { EditionFaults, type FaultInFile } from '../../domain/edition/edition-faults.ts';
import { faultsOf } from '../../domain/edition/faults.ts';
import { withPhoneEdits } from '../../domain/edition/with-phone-edits.ts';
import { faultsInFile } from './faults-in-file.ts';
import { fileOf } from './file-of.ts';
import { type PartName, type Parts, parts } from './parts.ts';

/**
 * The edition in this folder, read from `edition.json`, the other files of `parts.ts` and `calendars/*.json`.
 * Throws `EditionFaults` with every fault that can be told at once.
 */
export function readEdition(dir: string): Edition {
  const faults: FaultInFile[] = [];
  const read = (file: string, schema: z.ZodType) => {
    const value = readJson(dir, file, faults);
    if (value === unread) return undefined;
    const result = schema.safeParse(value);
    if (!result.success) faults.push(...faultsInFile(join(dir, file), value, result.error.issues));
    return result.data;
  };
  const found = Object.fromEntries(
    Object.entries(parts).map(([file, schema]) => [file, isOptional(file, dir) ? undefined : read(file, schema)]),
  ) as Partial<Parts>;
  const calendars = readdirIn(dir, 'calendars').map((file) => {
    const calendar = read(file, calendarSchema) as EditionCalendar | undefined;
    if (calendar && file !== `calendars/${calendar.id}.json`)
      faults.push({
        file: join(dir, file),
        path: ['id'],
        message: `expected the name of the file, came "${calendar.id}"`,
      });
    return calendar;
  });
  faults.push(...strangers(dir));
  if (faults.length > 0) throw new EditionFaults(faults);

  faults.push(...editsOfNothing(dir, found as Parts));
  const edition = assemble(found as Parts, calendars as EditionCalendar[]);
  faults.push(
    ...faultsOf(edition).map(({ path, message }) => ({ ...fileOf(dir, edition, path), message })),
    ...missingPicture(dir, edition),
  );
  if (faults.length > 0) throw new EditionFaults(faults);
  return edition;
}

function assemble(found: Parts, calendars: EditionCalendar[]): Edition {
  const { 'phones.json': phones, 'roles.json': roles, 'phone-edits.json': own, ...rest } = found;
  return {
    ...rest['edition.json'],
    ...rest['plans.json'],
    ...rest['topics.json'],
    ...rest['severities.json'],
    ...rest['targets.json'],
    ...rest['health.json'],
    calendars,
    roles: roles.roles,
    phoneLines: withPhoneEdits(phones.lines, own?.edits ?? []),
  };
}

const unread = Symbol('unread');

function readJson(dir: string, file: string, faults: FaultInFile[]): unknown {
  const path = join(dir, file);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    faults.push({ file: path, path: [], message: `expected a file that can be read, came ${reasonOf(error)}` });
    return unread;
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    faults.push({ file: path, path: [], message: `expected JSON, came ${reasonOf(error)}` });
    return unread;
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** An edition without edits of its own has no file of edits. */
const isOptional = (file: string, dir: string): boolean => file === 'phone-edits.json' && !existsSync(join(dir, file));

const readdirIn = (dir: string, folder: string): string[] =>
  existsSync(join(dir, folder))
    ? readdirSync(join(dir, folder))
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .map((name) => `${folder}/${name}`)
    : [];

/** A file that nobody reads is a slip in its name. */
function strangers(dir: string): FaultInFile[] {
  const known = new Set<string>([...(Object.keys(parts) as PartName[]), 'features.json']);
  return (existsSync(dir) ? readdirSync(dir) : [])
    .filter((name) => name.endsWith('.json') && !known.has(name))
    .map((name) => ({
      file: join(dir, name),
      path: [],
      message: `expected one of ${[...known].join(', ')}, came another name`,
    }));
}

function editsOfNothing(dir: string, found: Parts): FaultInFile[] {
  const countries = found['phones.json'].lines.map(({ country }) => country);
  return (found['phone-edits.json']?.edits ?? []).flatMap(({ country, topics, windows }, i) => {
    const fault = (message: string, ...path: PropertyKey[]) => ({
      file: join(dir, 'phone-edits.json'),
      path: ['edits', i, ...path],
      message,
    });
    const beside = windows.findIndex((window) => window.topics.some((topic) => !topics.includes(topic)));
    return [
      ...(countries.includes(country)
        ? []
        : [fault(`expected a country of phones.json, came "${country}"`, 'country')]),
      ...(beside < 0
        ? []
        : [
            fault(
              `expected topics that the edit replaces (${topics.join(', ')}), came ${windows[beside]?.topics.join(', ')}`,
              'windows',
              beside,
              'topics',
            ),
          ]),
    ];
  });
}

function missingPicture(dir: string, { follow }: Edition): FaultInFile[] {
  if (follow === null || existsSync(join(dir, follow.picture))) return [];
  return [
    {
      file: join(dir, 'edition.json'),
      path: ['follow', 'picture'],
      message: `expected a file of this folder, came "${follow.picture}"`,
    },
  ];
}
