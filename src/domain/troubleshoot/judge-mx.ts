import type { DnsAnswer, MxRecord } from './dns-record.ts';
import { type Judged, noAnswer } from './finding.ts';
import type { MailService } from './mail-service.ts';
import { mxSuffix, wantedRecords } from './wanted-records.ts';

/** Whether the domain's mail is delivered to the service. */
export function judgeMx(domain: string, answer: DnsAnswer<MxRecord>, mail: MailService): Judged[] {
  const asked = { name: domain, type: 'MX' };
  if (answer.state === 'time-out' || answer.state === 'failed') return [noAnswer('mx', answer.state, asked)];
  const hosts = (answer.state === 'found' ? answer.records : []).toSorted((a, b) => a.preference - b.preference);
  const found = hosts.map(({ preference, exchange }) => `${preference} ${exchange || '.'}`);
  const record = wantedRecords('mx', domain, mail)[0] ?? null;
  const judged = (code: Judged['code'], sign: Judged['sign'], host: string): Judged[] => [
    {
      check: 'mx',
      code,
      sign,
      facts: { domain, host },
      evidence: { ...asked, found },
      record: sign === 'good' || code === 'mx-mixed' ? null : record,
    },
  ];
  const first = hosts[0];
  if (first === undefined) return judged('mx-missing', 'bad', '');
  // A single record that names no host: the domain accepts no mail. RFC 7505.
  if (hosts.length === 1 && bare(first.exchange) === '') return judged('mx-refuses', 'bad', '');
  const isOurs = (host: MxRecord) => `.${bare(host.exchange)}`.endsWith(mxSuffix(mail));
  // The hosts of the lowest preference are tried first: mail that others receive never arrives here.
  const foremost = hosts.filter(({ preference }) => preference === first.preference);
  const ahead = foremost.find((host) => !isOurs(host));
  if (ahead !== undefined) return judged('mx-elsewhere', 'bad', bare(ahead.exchange));
  const beside = hosts.find((host) => !isOurs(host));
  if (beside !== undefined) return judged('mx-mixed', 'warn', bare(beside.exchange));
  return judged('mx-good', 'good', bare(first.exchange));
}

const bare = (host: string): string => host.toLowerCase().replace(/\.$/, '');
