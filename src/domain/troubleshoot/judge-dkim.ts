import type { DnsAnswer } from './dns-record.ts';
import { type Judged, noAnswer } from './finding.ts';
import type { MailService } from './mail-service.ts';
import { dkimRecord, dkimSuffix } from './wanted-records.ts';

/** What was found at one selector: where its name leads, and the texts that lie there. */
export type SelectorAnswer = { selector: string; alias: DnsAnswer<string>; key: DnsAnswer<string> };

/** Whether mail that the service signs can be checked: each selector leads to the service, or holds a key. RFC 6376. */
export function judgeDkim(domain: string, answers: readonly SelectorAnswer[], mail: MailService): Judged[] {
  const each = answers.map((one) => judgeSelector(domain, one, mail));
  const missing = each.filter(({ code }) => code === 'dkim-selector-missing');
  // Without any selector nothing is signed in the domain's name; a single one is enough until the keys change.
  if (missing.length === each.length && each.length > 0)
    return missing.map((one) => ({ ...one, code: 'dkim-all-missing', sign: 'bad' }));
  return each;
}

function judgeSelector(domain: string, { selector, alias, key }: SelectorAnswer, mail: MailService): Judged {
  const record = dkimRecord(selector, domain, mail);
  const judged = (code: Judged['code'], sign: Judged['sign'], type: string, found: string[], host = ''): Judged => ({
    check: 'dkim',
    code,
    sign,
    facts: { domain, selector, host },
    evidence: { name: record.name, type, found },
    record: sign === 'good' ? null : record,
  });
  const keys = key.state === 'found' ? key.records.filter((text) => /(^|;)\s*p\s*=/i.test(text)) : [];
  if (keys.some((text) => /(^|;)\s*p\s*=\s*(;|$)/i.test(text))) return judged('dkim-revoked', 'bad', 'TXT', keys);
  if (alias.state === 'found') {
    const host = (alias.records[0] ?? '').toLowerCase().replace(/\.$/, '');
    return `.${host}`.endsWith(dkimSuffix(mail))
      ? judged('dkim-good', 'good', 'CNAME', alias.records, host)
      : judged('dkim-elsewhere', 'warn', 'CNAME', alias.records, host);
  }
  if (keys.length > 0) return judged('dkim-good', 'good', 'TXT', keys);
  for (const { state } of [alias, key])
    if (state === 'time-out' || state === 'failed')
      return noAnswer('dkim', state, { name: record.name, type: 'CNAME' });
  return judged('dkim-selector-missing', 'warn', 'CNAME', []);
}
