import type { z } from 'zod';
import type { faultView } from '../../contract/policy-parts.ts';
import { type FaultInFile, placeOf } from '../../domain/edition/edition-faults.ts';
import { partOfFile } from '../../domain/policy/policy-part.ts';
import type { Say } from '../ports.ts';

/** Faults as a screen shows them: the document, the place in it, and why, in the reader's language. */
export const viewFaults = (faults: readonly FaultInFile[], say: Say): z.output<typeof faultView>[] =>
  faults.slice(0, 500).map(({ file, path, reason = 'other', facts = {}, message }) => ({
    part: partOfFile(file),
    path: path.map((step) => (typeof step === 'number' ? step : String(step))),
    place: placeOf(path).replace(/: $/, ''),
    reason,
    message: reason === 'other' ? message : say(`policy:fault.${reason}`, facts),
  }));
