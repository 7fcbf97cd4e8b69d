import { countSpf, mostSpfLookUps } from './count-spf.ts';
import type { DnsAnswer } from './dns-record.ts';
import { readHostName } from './domain-name.ts';
import { type Judged, noAnswer } from './finding.ts';
import type { MailService } from './mail-service.ts';
import { mendSpf } from './mend-spf.ts';
import { isSpf, readSpf } from './read-spf.ts';
import { wantedRecords } from './wanted-records.ts';

/**
 * Whether the domain says that the service may send its mail. `texts` are those at the domain, `known` those at the names
 * that its record includes. RFC 7208.
 */
export function judgeSpf(
  domain: string,
  texts: DnsAnswer<string>,
  known: ReadonlyMap<string, DnsAnswer<string>>,
  mail: MailService,
): Judged[] {
  const asked = { name: domain, type: 'TXT' };
  if (texts.state === 'time-out' || texts.state === 'failed') return [noAnswer('spf', texts.state, asked)];
  const records = (texts.state === 'found' ? texts.records : []).filter(isSpf);
  const judged = (
    code: Judged['code'],
    sign: Judged['sign'],
    facts: Judged['facts'],
    value: string | null,
  ): Judged => ({
    check: 'spf',
    code,
    sign,
    facts: { domain, include: mail.spf, ...facts },
    evidence: { ...asked, found: records },
    record: value === null ? null : { type: 'TXT', name: domain, value },
  });
  const [record] = records;
  if (record === undefined) {
    const [wanted] = wantedRecords('spf', domain, mail);
    return [judged('spf-missing', 'bad', {}, wanted?.value ?? null)];
  }
  // More than one record is an error for every receiver, whatever they say: RFC 7208, 4.5.
  if (records.length > 1)
    return [judged('spf-several', 'bad', { count: String(records.length) }, mendSpf(records, mail.spf))];

  const { mechanisms, redirect, faults } = readSpf(record);
  const count = countSpf(domain, record, known);
  const isIncluded = count.reached.includes(mail.spf);
  const mended = mendSpf(records, isIncluded ? null : mail.spf);
  const end = mechanisms.find(({ kind }) => kind === 'all');
  const isTooLong = count.lookUps > mostSpfLookUps;
  const found: Judged[] = [];
  if (faults[0] !== undefined) found.push(judged('spf-syntax', 'bad', { term: faults[0] }, mended));
  if (end?.qualifier === '+') found.push(judged('spf-passes-all', 'bad', { term: end.written }, mended));
  if (count.loop !== null) found.push(judged('spf-loop', 'bad', { name: count.loop }, null));
  if (isTooLong) found.push(judged('spf-too-many-look-ups', 'bad', { most: String(mostSpfLookUps) }, null));
  // The include may stand in a record that did not answer, or behind those that were not counted any more.
  const silent = count.reached.find((name) => readHostName(name) !== null && !isAnswered(known.get(name)));
  if (!isIncluded && silent === undefined && !isTooLong) found.push(judged('spf-include-missing', 'bad', {}, mended));
  else if (!isIncluded && silent !== undefined && !isTooLong)
    found.push(
      noAnswer('spf', known.get(silent)?.state === 'failed' ? 'failed' : 'time-out', { name: silent, type: 'TXT' }),
    );
  if (found.length > 0) return found;
  if (end?.qualifier === '?' || (end === undefined && redirect === null))
    return [judged('spf-open-end', 'warn', {}, mended)];
  return [judged('spf-good', 'good', { lookUps: String(count.lookUps) }, null)];
}

const isAnswered = (answer: DnsAnswer<string> | undefined): boolean =>
  answer?.state === 'found' || answer?.state === 'none';
