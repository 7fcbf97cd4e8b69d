import type { DnsAnswer, SrvRecord } from './dns-record.ts';
import { type Judged, noAnswer } from './finding.ts';
import type { MailService } from './mail-service.ts';
import { wantedRecords } from './wanted-records.ts';

/** Whether programs find the service by the domain alone: the alias `autodiscover`, or the service record beside it. */
export function judgeAutodiscover(
  domain: string,
  alias: DnsAnswer<string>,
  service: DnsAnswer<SrvRecord>,
  mail: MailService,
): Judged[] {
  const name = `autodiscover.${domain}`;
  const wanted = wantedRecords('autodiscover', domain, mail)[0] ?? null;
  const judged = (code: Judged['code'], sign: Judged['sign'], evidence: Judged['evidence'], host: string): Judged[] => [
    { check: 'autodiscover', code, sign, facts: { domain, host }, evidence, record: sign === 'good' ? null : wanted },
  ];
  const judgeHost = (evidence: Judged['evidence'], written: string) => {
    const host = written.toLowerCase().replace(/\.$/, '');
    return host === mail.autodiscover
      ? judged('autodiscover-good', 'good', evidence, host)
      : judged('autodiscover-elsewhere', 'bad', evidence, host);
  };
  if (alias.state === 'found') return judgeHost({ name, type: 'CNAME', found: alias.records }, alias.records[0] ?? '');
  if (alias.state !== 'none') return [noAnswer('autodiscover', alias.state, { name, type: 'CNAME' })];
  const srv = { name: `_autodiscover._tcp.${domain}`, type: 'SRV' };
  if (service.state === 'found') {
    const [first] = service.records.toSorted((a, b) => a.priority - b.priority || b.weight - a.weight);
    const found = service.records.map((one) => `${one.priority} ${one.weight} ${one.port} ${one.target}`);
    return judgeHost({ ...srv, found }, first?.target ?? '');
  }
  if (service.state !== 'none') return [noAnswer('autodiscover', service.state, srv)];
  return judged('autodiscover-missing', 'bad', { name, type: 'CNAME', found: [] }, '');
}
