import type { Who } from '../usecases/ports/identity.ts';

/** The organisation whose plans and services narrow what is found; a partner acts for many. */
export const customerOf = (who: Who | null) =>
  who?.kind === 'person' && who.orgKind === 'customer' ? who.orgId : null;
