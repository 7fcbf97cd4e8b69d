import type { FaultReason } from '../fault/fault-reason.ts';

/** A fault of an edition as its author looks for it: the file, the place in it, what was expected and what came. */
export type FaultInFile = {
  file: string;
  path: PropertyKey[];
  message: string;
  reason?: FaultReason;
  /** What the words of the reason need. */
  facts?: Record<string, unknown>;
};

/** All faults of one reading; the message has one line for each: `file: path: what was expected, what came`. */
export class EditionFaults extends Error {
  readonly faults: FaultInFile[];
  constructor(faults: FaultInFile[]) {
    super(faults.map(({ file, path, message }) => `${file}: ${placeOf(path)}${message}`).join('\n'));
    this.name = 'EditionFaults';
    this.faults = faults;
  }
}

/** A path to read: `weekly.1[0][1]: `; empty for the whole. */
export const placeOf = (path: PropertyKey[]): string =>
  path.length === 0
    ? ''
    : `${path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
        .join('')
        .replace(/^\./, '')}: `;
