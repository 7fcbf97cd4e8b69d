import type { Related } from '../../domain/troubleshoot/related.ts';
import type { Troubleshooters } from '../../domain/troubleshoot/troubleshooter.ts';

/** What the editions say beside their policy: it may change at any time, and no promise hangs on it. */
export type Troubleshooting = {
  /** Null where the edition has none. */
  of(editionId: string): Troubleshooters | null;
  related(editionId: string, article: string): Related[];
};
