import { type AboveAnswer, dmarcRecords, walkUp } from './dmarc-walk.ts';
import type { DnsAnswer } from './dns-record.ts';
import { type Judged, noAnswer } from './finding.ts';
import type { MailService } from './mail-service.ts';
import { wantedRecords } from './wanted-records.ts';

/**
 * What the domain tells receivers to do with mail that fails the other checks; `above`: what the names above it answered,
 * where it has no record of its own. RFC 7489, 6.3 and 6.6.3; RFC 9989, 4.10.
 */
export function judgeDmarc(
  domain: string,
  texts: DnsAnswer<string>,
  mail: MailService,
  above: readonly AboveAnswer[] = [],
): Judged[] {
  const asked = askedAt(domain);
  if (texts.state === 'time-out' || texts.state === 'failed') return [noAnswer('dmarc', texts.state, asked)];
  const found = dmarcRecords(texts);
  const wanted = wantedRecords('dmarc', domain, mail)[0] ?? null;
  const judged = (code: Judged['code'], sign: Judged['sign'], facts: Judged['facts'] = {}): Judged[] => [
    {
      check: 'dmarc',
      code,
      sign,
      facts: { domain, ...facts },
      evidence: { ...asked, found },
      record: ['dmarc-missing', 'dmarc-several', 'dmarc-syntax'].includes(code) ? wanted : null,
    },
  ];
  const [record] = found;
  if (record === undefined) return judgeAbove(domain, above) ?? judged('dmarc-missing', 'warn');
  if (found.length > 1) return judged('dmarc-several', 'bad', { count: String(found.length) });
  const { tags, fault } = readTags(record);
  const policy = tags.get('p')?.toLowerCase() ?? '';
  const share = Number(tags.get('pct') ?? '100');
  if (fault !== null) return judged('dmarc-syntax', 'bad', { term: fault });
  if (!policies.includes(policy))
    return judged('dmarc-syntax', 'bad', { term: tags.has('p') ? `p=${tags.get('p')}` : 'p=' });
  if (!(Number.isInteger(share) && share >= 0 && share <= 100))
    return judged('dmarc-syntax', 'bad', { term: `pct=${tags.get('pct')}` });
  if (policy === 'none') return judged('dmarc-only-watches', 'good', { policy });
  if (share < 100) return judged('dmarc-partial', 'warn', { policy, share: String(share) });
  return judged('dmarc-good', 'good', { policy });
}

/** The record above that holds for the domain as well; null when there is none. */
function judgeAbove(domain: string, above: readonly AboveAnswer[]): Judged[] | null {
  const held = walkUp(above);
  if (held.state === 'none') return null;
  const asked = askedAt(held.domain);
  if (held.state !== 'found') return [noAnswer('dmarc', held.state, asked)];
  const { tags, fault } = readTags(held.record);
  // For what lies below, `sp` goes before `p`; without either it asks for reports only.
  const policy = (tags.get('sp') ?? tags.get('p') ?? 'none').toLowerCase();
  const wrong = fault ?? (policies.includes(policy) ? null : `${tags.has('sp') ? 'sp' : 'p'}=${policy}`);
  return [
    {
      check: 'dmarc',
      ...(wrong === null
        ? { code: 'dmarc-inherited', sign: 'good', facts: { domain, from: held.domain, policy } }
        : { code: 'dmarc-syntax', sign: 'bad', facts: { domain: held.domain, term: wrong } }),
      evidence: { ...asked, found: [held.record] },
      record: null,
    },
  ];
}

const askedAt = (domain: string) => ({ name: `_dmarc.${domain}`, type: 'TXT' });
const policies = ['none', 'quarantine', 'reject'];

/** `tag=value` pairs between semicolons; the first that is none is the fault. `v=DMARC1` must be written exactly and first. */
function readTags(record: string): { tags: Map<string, string>; fault: string | null } {
  const tags = new Map<string, string>();
  for (const [place, part] of record.split(';').entries()) {
    if (part.trim() === '') continue;
    const [, tag, value] = /^\s*([a-z]+)\s*=\s*(.*?)\s*$/i.exec(part) ?? [];
    if (tag === undefined || value === undefined) return { tags, fault: part.trim() };
    if (place === 0 && value !== 'DMARC1') return { tags, fault: part.trim() };
    tags.set(tag.toLowerCase(), value);
  }
  return { tags, fault: null };
}
