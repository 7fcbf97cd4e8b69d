import { z } from 'zod';

const hostName = z
  .string()
  .regex(
    /^(\{[a-z-]+\}|[a-z0-9_-])+(\.(\{[a-z-]+\}|[a-z0-9_-])+)+$/,
    'expected a host name such as spf.mail.example.com',
  );

/**
 * The records that a domain needs so that the vendor's mail works. `{domain-key}` is the domain with hyphens for dots
 * (`harbour-bakery-com`), `{selector}` one of the selectors, `{initial-domain}` what only the customer can look up.
 */
export const mailServiceSchema = z.strictObject({
  mx: hostName,
  /** The name that SPF includes. */
  spf: hostName,
  dkim: z.strictObject({
    selectors: z
      .array(z.string().regex(/^[a-z0-9]+$/))
      .min(1)
      .max(4),
    target: hostName,
  }),
  autodiscover: hostName,
});
export type MailService = z.infer<typeof mailServiceSchema>;
