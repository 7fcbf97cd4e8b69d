import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';
import { instantSchema } from '../time/instant.ts';
import type { DnsAnswer, DnsRecord } from './dns-record.ts';

/** A domain that an organisation says is its own; `provedAt` null until a look-up found the proof, and once it is gone for days. */
export const ownedDomainSchema = z.strictObject({
  orgId: idSchema,
  id: idSchema,
  editionId: z.string(),
  /** In ASCII. */
  name: z.string(),
  /** What only somebody who keeps the domain's records can publish. */
  token: z.string(),
  addedBy: idSchema,
  addedAt: instantSchema,
  provedAt: instantSchema.nullable(),
  /** When the proof of a proved domain is looked for again; null: as soon as may be. */
  nextCheckAt: instantSchema.nullable(),
  /** Since when the proof of a proved domain is missing, and at how many look-ups. */
  missingSince: instantSchema.nullable(),
  missed: z.int(),
  /** When it ceased to be proved; null when it never did, or was proved again since. */
  lostAt: instantSchema.nullable(),
});
export type OwnedDomain = z.infer<typeof ownedDomainSchema>;

/** The most domains that one organisation may add. */
export const mostDomains = 50;

/** The record that proves it. */
export const proofRecord = ({ name, token }: Pick<OwnedDomain, 'name' | 'token'>): DnsRecord => ({
  type: 'TXT',
  name,
  value: `madoguchi-verify=${token}`,
});

/** Whether the texts found at the domain hold the proof, whole and as a record of its own. */
export const isProved = (domain: OwnedDomain, texts: DnsAnswer<string>): boolean =>
  texts.state === 'found' && texts.records.some((text) => text.trim() === proofRecord(domain).value);
