import type { z } from 'zod';
import { type draftSchema, targetsDocument } from '../../contract/policy-parts.ts';
import { calendarSchema } from '../../domain/calendar/calendar.ts';
import type { FaultInFile } from '../../domain/edition/edition-faults.ts';
import { keySchema } from '../../domain/edition/key.ts';
import { chooseInFile, filesToChooseIn, isInFile } from '../../domain/policy/calendar-choice.ts';
import { differingParts, fileOfCalendar, type PolicyPart, targetsFile } from '../../domain/policy/policy-part.ts';
import { writeDocument } from '../../domain/policy/write-document.ts';
import type { EditionFileSet } from '../ports/edition-files.ts';

type Draft = z.output<typeof draftSchema>;

/** The files of an edition with a draft in them, what that changes, and what of the draft cannot be put anywhere. */
export type Applied = { files: EditionFileSet; parts: PolicyPart[]; faults: FaultInFile[] };

/** Puts each document of a draft in the place of its file. What says the same in other words keeps its bytes. */
export function applyDraft(before: EditionFileSet, draft: Draft): Applied {
  const files = new Map(before);
  const faults: FaultInFile[] = [];
  const put = (path: string, document: unknown, isWell: boolean) => {
    const text = isWell ? writeDocument(document) : JSON.stringify(document);
    if (text !== canonical(before.get(path))) files.set(path, new TextEncoder().encode(text));
  };
  for (const id of draft.removeCalendars) files.delete(fileOfCalendar(id));
  const named = new Set<string>();
  for (const [index, document] of draft.calendars.entries()) {
    const id = keySchema.safeParse((document as { id?: unknown } | null)?.id);
    if (!id.success || named.has(id.data))
      faults.push({
        file: fileOfCalendar(id.success ? id.data : `?${index + 1}`),
        path: ['id'],
        reason: id.success ? 'repeated' : 'missing',
        facts: { came: id.success ? id.data : 'nothing' },
        message: id.success ? `expected each calendar once, came "${id.data}" again` : 'expected a key, came none',
      });
    else {
      const read = calendarSchema.safeParse(document);
      put(fileOfCalendar(id.data), read.success ? read.data : document, read.success);
      named.add(id.data);
    }
  }
  for (const path of filesToChooseIn) {
    const choices = draft.choices.filter(({ place }) => isInFile(place, path));
    const bytes = before.get(path);
    if (choices.length === 0 || bytes === undefined) continue;
    const text = new TextDecoder().decode(bytes);
    const chosen = chooseInFile(text, choices);
    if (chosen !== text) files.set(path, new TextEncoder().encode(chosen));
  }
  if (draft.targets !== undefined && draft.targets !== null) {
    const read = targetsDocument.safeParse(draft.targets);
    // What the reader adds by itself is not written down.
    put(targetsFile, draft.targets, read.success);
  }
  return { files, parts: partsBetween(before, files), faults };
}

/** What differs, byte for byte. */
export function partsBetween(before: EditionFileSet, after: EditionFileSet): PolicyPart[] {
  const changed = (path: string) => !sameBytes(before.get(path), after.get(path));
  const marks = (files: EditionFileSet, mark: string) =>
    Object.fromEntries([...files.keys()].map((path) => [path, changed(path) ? mark : '']));
  return differingParts(marks(before, 'before'), marks(after, 'after'));
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one === other || (one.length === other.length && one.every((byte, index) => byte === other[index]));
}

function canonical(bytes: Uint8Array | undefined): string | null {
  if (bytes === undefined) return null;
  return writeDocument(JSON.parse(new TextDecoder().decode(bytes)));
}
