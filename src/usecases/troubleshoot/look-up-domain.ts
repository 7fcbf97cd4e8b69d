import type { CheckKind } from '../../domain/troubleshoot/check-kind.ts';
import { countSpf, mostSpfLookUps } from '../../domain/troubleshoot/count-spf.ts';
import { dmarcRecords, domainsAbove } from '../../domain/troubleshoot/dmarc-walk.ts';
import type { DnsAnswer } from '../../domain/troubleshoot/dns-record.ts';
import type { Judged } from '../../domain/troubleshoot/finding.ts';
import { judgeAutodiscover } from '../../domain/troubleshoot/judge-autodiscover.ts';
import { judgeDkim } from '../../domain/troubleshoot/judge-dkim.ts';
import { judgeDmarc } from '../../domain/troubleshoot/judge-dmarc.ts';
import { judgeMx } from '../../domain/troubleshoot/judge-mx.ts';
import { judgeSpf } from '../../domain/troubleshoot/judge-spf.ts';
import type { MailService } from '../../domain/troubleshoot/mail-service.ts';
import { isSpf } from '../../domain/troubleshoot/read-spf.ts';
import type { LookUps } from '../ports/dns.ts';

/** Looks up what the checks need and judges it. Call it outside any transaction: strangers' name servers take their time. */
export async function lookUpDomain(
  lookUps: LookUps,
  domain: string,
  checks: readonly CheckKind[],
  mail: MailService,
): Promise<Judged[]> {
  const judge: Record<CheckKind, () => Promise<Judged[]>> = {
    mx: async () => judgeMx(domain, await lookUps.mailHosts(domain), mail),
    spf: async () => {
      const texts = await lookUps.texts(domain);
      return judgeSpf(domain, texts, await includedBy(lookUps, domain, texts), mail);
    },
    dkim: async () =>
      judgeDkim(
        domain,
        await Promise.all(
          mail.dkim.selectors.map(async (selector) => {
            const name = `${selector}._domainkey.${domain}`;
            const [alias, key] = await Promise.all([lookUps.alias(name), lookUps.texts(name)]);
            return { selector, alias, key };
          }),
        ),
        mail,
      ),
    dmarc: async () => {
      const own = await lookUps.texts(`_dmarc.${domain}`);
      const isMissing = own.state === 'none' || (own.state === 'found' && dmarcRecords(own).length === 0);
      const above = await Promise.all(
        (isMissing ? domainsAbove(domain) : []).map(async (one) => ({
          domain: one,
          texts: await lookUps.texts(`_dmarc.${one}`),
        })),
      );
      return judgeDmarc(domain, own, mail, above);
    },
    autodiscover: async () => {
      const alias = await lookUps.alias(`autodiscover.${domain}`);
      const service =
        alias.state === 'none' ? await lookUps.services(`_autodiscover._tcp.${domain}`) : ({ state: 'none' } as const);
      return judgeAutodiscover(domain, alias, service, mail);
    },
  };
  return (await Promise.all([...new Set(checks)].map((check) => judge[check]()))).flat();
}

/** The texts at every name that the domain's record includes, level by level, as far as a receiver would go. */
async function includedBy(
  lookUps: LookUps,
  domain: string,
  texts: DnsAnswer<string>,
): Promise<Map<string, DnsAnswer<string>>> {
  const known = new Map<string, DnsAnswer<string>>();
  const record = texts.state === 'found' ? texts.records.find(isSpf) : undefined;
  if (record === undefined) return known;
  for (;;) {
    const { unknown, lookUps: counted } = countSpf(domain, record, known);
    const room = 2 * mostSpfLookUps - known.size;
    if (unknown.length === 0 || counted > mostSpfLookUps || room <= 0) return known;
    for (const [name, answer] of await Promise.all(
      unknown.slice(0, room).map(async (one) => [one, await lookUps.texts(one)] as const),
    ))
      known.set(name, answer);
  }
}
