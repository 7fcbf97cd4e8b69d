import type { Language } from '../../../domain/language/language.ts';

/** What is looked at: an edition, dates in its zone, one language or all. */
export type Scope = { edition: string; from: string; to: string; language?: Language };
