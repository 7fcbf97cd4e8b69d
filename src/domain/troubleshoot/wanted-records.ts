import type { CheckKind } from './check-kind.ts';
import type { DnsRecord } from './dns-record.ts';
import { domainKey } from './domain-name.ts';
import type { MailService } from './mail-service.ts';

/** The records as they should be, for whoever compares by hand or has none yet; the domain may be an example. */
export const wantedRecords = (check: CheckKind, domain: string, mail: MailService): DnsRecord[] => {
  switch (check) {
    case 'mx':
      return [{ type: 'MX', name: domain, value: `0 ${mxHost(domain, mail)}` }];
    case 'spf':
      return [{ type: 'TXT', name: domain, value: `v=spf1 include:${mail.spf} -all` }];
    case 'dkim':
      return mail.dkim.selectors.map((selector) => dkimRecord(selector, domain, mail));
    case 'dmarc':
      return [{ type: 'TXT', name: `_dmarc.${domain}`, value: `v=DMARC1; p=none; rua=mailto:dmarc@${domain}` }];
    case 'autodiscover':
      return [{ type: 'CNAME', name: `autodiscover.${domain}`, value: mail.autodiscover }];
  }
};

/** Where the domain's mail is to be delivered. */
export const mxHost = (domain: string, mail: MailService): string => mail.mx.replace('{domain-key}', domainKey(domain));

/** The part of the mail hosts' names that every customer's share: `.mail.example.com`. */
export const mxSuffix = (mail: MailService): string => mail.mx.replace(/^\{domain-key\}/, '');

export const dkimRecord = (selector: string, domain: string, mail: MailService): DnsRecord => ({
  type: 'CNAME',
  name: `${selector}._domainkey.${domain}`,
  value: mail.dkim.target.replace('{selector}', selector).replace('{domain-key}', domainKey(domain)),
});

/** The part of the selectors' targets that is the vendor's for every customer. */
export const dkimSuffix = (mail: MailService): string => mail.dkim.target.replace(/^.*\}/, '');
