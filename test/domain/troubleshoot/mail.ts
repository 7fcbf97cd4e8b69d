import type { MailService } from '../../../src/domain/troubleshoot/mail-service.ts';

/** The mail hosts of a vendor nobody knows. */
export const mail: MailService = {
  mx: '{domain-key}.mail.quay.example',
  spf: 'spf.quay.example',
  dkim: {
    selectors: ['selector1', 'selector2'],
    target: '{selector}-{domain-key}._domainkey.{initial-domain}.boats.example',
  },
  autodiscover: 'autodiscover.quay.example',
};
