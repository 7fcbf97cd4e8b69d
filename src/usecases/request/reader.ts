import type { Language } from '../../domain/language/language.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Policies, Say } from '../ports.ts';

/** Who reads: what is kept inside support is left out for the customer's side, and words come in their language. */
export type Reader = {
  side: 'customer' | 'support';
  id: string;
  language: Language;
  zone: string;
  say: Say;
  policies: Policies;
  now: Instant;
};
