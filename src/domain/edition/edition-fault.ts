import type { FaultReason } from '../fault/fault-reason.ts';

/** A fault that no single field shows: where it is (the path begins with a field of the edition), and what is wrong. */
export type EditionFault = {
  path: PropertyKey[];
  message: string;
  /** Absent: only the message says it. */
  reason?: FaultReason;
  /** What the words of the reason need. */
  facts?: Record<string, unknown>;
};
