import type { Context } from 'hono';
import type { Language } from '../domain/language/language.ts';
import type { Asker } from '../usecases/learning/keep-searches.ts';
import type { Who } from '../usecases/ports/identity.ts';
import type { Services } from './services.ts';
import { addressOf } from './too-many.ts';

/** Whoever searches, as far as learning knows them; null for staff, whose searches teach nothing of customers. */
export function askerOf(
  c: Context,
  who: Who | null,
  about: { edition: string; language: Language },
  services: Pick<Services, 'options'>,
): Asker | null {
  if (who?.kind === 'staff') return null;
  return {
    trail: trailOf(c, who, services),
    editionId: about.edition,
    language: about.language,
    names: who === null ? [] : [who.name, who.orgName],
  };
}

/** What one browser's calls have in common at every process; whoever keeps it seals it at once. */
export function trailOf(c: Context, who: Who | null, { options }: Pick<Services, 'options'>): string {
  if (who?.kind === 'person') return who.personId;
  return `${addressOf(c, options.trustedProxies)} ${c.req.header('user-agent') ?? ''}`;
}
