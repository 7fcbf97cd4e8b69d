import type { z } from 'zod';
import { calendarSchema, type EditionCalendar } from '../../domain/calendar/calendar.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { EditionFaults, type FaultInFile } from '../../domain/edition/edition-faults.ts';
import { faultsOf } from '../../domain/edition/faults.ts';
import { withPhoneEdits } from '../../domain/edition/with-phone-edits.ts';
import type { EditionFileSet, ReadEditionFiles } from '../../usecases/ports/edition-files.ts';
import { faultsInFile } from './faults-in-file.ts';
import { fileOf } from './file-of.ts';
import { type PartName, type Parts, parts } from './parts.ts';
import { readTroubleshooting, relatedFile, troubleshootersFile } from './troubleshooting-files.ts';

/** The edition that these files are, or every fault that can be told at once, each with its file and place. */
export const readEditionFiles: ReadEditionFiles = (files) => {
  try {
    return { edition: editionIn(files) };
  } catch (error) {
    if (error instanceof EditionFaults) return { faults: error.faults };
    throw error;
  }
};

/** As `readEditionFiles`; throws `EditionFaults`. */
export function editionIn(files: EditionFileSet): Edition {
  const faults: FaultInFile[] = [];
  const read = (file: string, schema: z.ZodType) => {
    const value = readJson(files, file, faults);
    if (value === unread) return undefined;
    const result = schema.safeParse(value);
    if (!result.success) faults.push(...faultsInFile(file, value, result.error.issues));
    return result.data;
  };
  const found = Object.fromEntries(
    Object.entries(parts).map(([file, schema]) => [
      file,
      file === 'phone-edits.json' && !files.has(file) ? undefined : read(file, schema),
    ]),
  ) as Partial<Parts>;
  const calendars = [...files.keys()]
    .filter((file) => /^calendars\/[^/]+\.json$/.test(file))
    .toSorted()
    .map((file) => {
      const calendar = read(file, calendarSchema) as EditionCalendar | undefined;
      if (calendar && file !== `calendars/${calendar.id}.json`)
        faults.push({ file, path: ['id'], message: `expected the name of the file, came "${calendar.id}"` });
      return calendar;
    });
  faults.push(...strangers(files));
  if (faults.length > 0) throw new EditionFaults(faults);

  faults.push(...editsOfNothing(found as Parts));
  const edition = assemble(found as Parts, calendars as EditionCalendar[]);
  faults.push(
    ...faultsOf(edition).map((fault) => ({ ...fault, ...fileOf(edition, fault.path) })),
    ...missingPicture(files, edition),
    ...readTroubleshooting(files, edition).faults,
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

function readJson(files: EditionFileSet, file: string, faults: FaultInFile[]): unknown {
  const bytes = files.get(file);
  if (bytes === undefined) {
    faults.push({ file, path: [], reason: 'missing', message: 'expected a file that can be read, came nothing' });
    return unread;
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    faults.push({ file, path: [], reason: 'not-json', message: `expected JSON, came ${(error as Error).message}` });
    return unread;
  }
}

/** A file that nobody reads is a slip in its name. */
function strangers(files: EditionFileSet): FaultInFile[] {
  const known = new Set<string>([
    ...(Object.keys(parts) as PartName[]),
    'features.json',
    troubleshootersFile,
    relatedFile,
  ]);
  return [...files.keys()]
    .filter((name) => name.endsWith('.json') && !name.includes('/') && !known.has(name))
    .map((file) => ({ file, path: [], message: `expected one of ${[...known].join(', ')}, came another name` }));
}

function editsOfNothing(found: Parts): FaultInFile[] {
  const countries = found['phones.json'].lines.map(({ country }) => country);
  return (found['phone-edits.json']?.edits ?? []).flatMap(({ country, topics, windows }, i) => {
    const fault = (message: string, ...path: PropertyKey[]) => ({
      file: 'phone-edits.json',
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

function missingPicture(files: EditionFileSet, { follow }: Edition): FaultInFile[] {
  if (follow === null || files.has(follow.picture)) return [];
  return [
    {
      file: 'edition.json',
      path: ['follow', 'picture'],
      message: `expected a file of this folder, came "${follow.picture}"`,
    },
  ];
}
