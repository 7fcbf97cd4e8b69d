import type { DnsAnswer } from './dns-record.ts';

/** What the names above a domain answered, the nearest first. */
export type AboveAnswer = { domain: string; texts: DnsAnswer<string> };
export type DmarcAbove = { state: 'found'; domain: string; record: string } | { state: 'none' } | Unanswered;
type Unanswered = { state: 'time-out' | 'failed'; domain: string };

const mostLabels = 7;

/** Whose record is looked for when a domain has none of its own: each domain above it, at most seven labels long, to the last. RFC 9989, 4.10. */
export function domainsAbove(domain: string): string[] {
  const above = domain.split('.').slice(1);
  const labels = above.slice(-mostLabels);
  return labels.map((_, index) => labels.slice(index).join('.'));
}

/** The texts that are DMARC records, as far as one can tell without reading them. */
export const dmarcRecords = (texts: DnsAnswer<string>): string[] =>
  texts.state === 'found' ? texts.records.filter((text) => /^\s*v\s*=\s*dmarc1\b/i.test(text)) : [];

/**
 * The record that holds for a domain without one: that of its organisational domain, else that of the public suffix.
 * The organisational domain is where `psd=n` stands, else the one below `psd=y`, else the one with the fewest labels.
 * Where a name that might decide brought no answer, nobody knows. RFC 9989, 4.10.1 and 4.10.2.
 */
export function walkUp(answers: readonly AboveAnswer[]): DmarcAbove {
  let organisational: DmarcAbove = { state: 'none' };
  let below: string | null = null;
  for (const { domain, texts } of answers) {
    if (texts.state === 'time-out' || texts.state === 'failed') return { state: texts.state, domain };
    const [record, another] = dmarcRecords(texts).filter((text) => text.startsWith('v=DMARC1'));
    // Several at one name count as none.
    if (record !== undefined && another === undefined) {
      const found = { state: 'found', domain, record } as const;
      const suffix = /;\s*psd\s*=\s*([yn])\s*(?:;|$)/i.exec(record)?.[1]?.toLowerCase();
      if (suffix === 'n') return found;
      // Below a public suffix stands the organisational domain: its own record goes before the suffix's.
      if (suffix === 'y')
        return organisational.state === 'found' && organisational.domain === below ? organisational : found;
      organisational = found;
    }
    below = domain;
  }
  return organisational;
}
