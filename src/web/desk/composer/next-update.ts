import type { RequestDetail } from '../../../contract/requests.ts';
import { instantOf } from '../time/local-time.ts';
import type { Mode } from './mode.ts';

/** When the customer hears from support next: the time offered, one counted from the sending, one chosen, or none stated. */
export type NextUpdate = 'offer' | '30' | '60' | '120' | '240' | '1440' | 'own' | 'none';
export const spans = ['30', '60', '120', '240', '1440'] as const;

export type NextUpdateChoice = { kind: NextUpdate | null; local: string };
export const unchosen: NextUpdateChoice = { kind: null, local: '' };

/** Unless chosen: the edition's offer for an answer; after a question it is the customer's turn. */
export function chosenKind(
  { kind }: NextUpdateChoice,
  mode: Mode,
  offer: RequestDetail['nextUpdateOffer'],
): NextUpdate {
  if (kind === 'offer' && offer === null) return 'none';
  return kind ?? (mode === 'ask' || offer === null ? 'none' : 'offer');
}

/** The instant to state; null for none; `missing` or `past` where the time chosen will not do. */
export function statedInstant(
  choice: NextUpdateChoice,
  kind: NextUpdate,
  offer: RequestDetail['nextUpdateOffer'],
  zone: string,
  now: number,
): { at: string | null } | { fault: 'missing' | 'past' } {
  if (kind === 'none') return { at: null };
  const at =
    kind === 'offer'
      ? (offer?.at ?? null)
      : kind === 'own'
        ? instantOf(choice.local, zone)
        : new Date(now + Number(kind) * 60_000).toISOString();
  if (at === null) return { fault: 'missing' };
  return Date.parse(at) <= now ? { fault: 'past' } : { at };
}
