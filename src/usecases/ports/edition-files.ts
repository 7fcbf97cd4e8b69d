import type { Edition } from '../../domain/edition/edition.ts';
import type { FaultInFile } from '../../domain/edition/edition-faults.ts';

/** The files of an edition's folder by their path in it, `calendars/china.json`: bytes, so that what goes in comes out the same. */
export type EditionFileSet = ReadonlyMap<string, Uint8Array>;

/** What an edition's files mean. */
export type ReadEditionFiles = (files: EditionFileSet) => { edition: Edition } | { faults: FaultInFile[] };
