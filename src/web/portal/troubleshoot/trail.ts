import type { CheckView } from '../../../contract/troubleshoot.ts';

/** One step taken: its answer, and the check that gave it where software looked. */
export type Taken = { step: string; answer: string; check: string | null };

/** What is kept on this device of a troubleshooter that somebody began. `checks` by the key of their step. */
export type Trail = {
  taken: Taken[];
  checks: Record<string, CheckView>;
  /** The domain that was chosen, by its id; and one that was only typed, to fill in records. */
  domain: string | null;
  typedDomain: string;
  organisation: string | null;
};

export const emptyTrail: Trail = { taken: [], checks: {}, domain: null, typedDomain: '', organisation: null };

/** Stands in records while no domain is known. RFC 2606. */
export const anyDomain = 'your-domain.example';
