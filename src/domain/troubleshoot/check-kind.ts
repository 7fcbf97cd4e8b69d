import { z } from 'zod';

/** What can be looked up about a domain. Closed, because each is judged by code; which step asks which is the edition's. */
export const checkKinds = ['mx', 'spf', 'dkim', 'dmarc', 'autodiscover'] as const;
export const checkKindSchema = z.enum(checkKinds, `expected a check: ${checkKinds.join(', ')}`);
export type CheckKind = (typeof checkKinds)[number];
