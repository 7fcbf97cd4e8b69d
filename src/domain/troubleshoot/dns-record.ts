import { z } from 'zod';

/** A record of the domain name system as it is written down to be set. */
export const dnsRecordSchema = z.strictObject({
  type: z.enum(['MX', 'TXT', 'CNAME', 'SRV']),
  name: z.string().min(1),
  value: z.string().min(1),
});
export type DnsRecord = z.infer<typeof dnsRecordSchema>;

/**
 * What a look-up answered. `none`: the name or the kind of record does not exist; `time-out`: nobody answered in time;
 * `failed`: the name server refused or broke. The last two say nothing about the domain.
 */
export type DnsAnswer<T> = { state: 'found'; records: T[] } | { state: 'none' | 'time-out' | 'failed' };

export type MxRecord = { preference: number; exchange: string };
export type SrvRecord = { priority: number; weight: number; port: number; target: string };
