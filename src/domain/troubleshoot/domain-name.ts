/** Names that belong to no organisation: they lead into somebody's own network, or nowhere. RFC 6761, 6762, 7686, 9476. */
const nobodys = [
  'local',
  'localhost',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'private',
  'arpa',
  'onion',
  'invalid',
  'alt',
];

/**
 * A host name in ASCII as it is asked for: lower case, no dot at the end; null when it can be no public name. Labels may
 * begin with an underscore, as `_dmarc` does; a domain of an organisation may not: see `readDomainName`.
 */
export function readHostName(written: string): string | null {
  const name = written.trim().toLowerCase().replace(/\.$/, '');
  const labels = name.split('.');
  if (name.length > 253 || labels.length < 2) return null;
  if (!labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label))) return null;
  const last = labels.at(-1) ?? '';
  return /^\d+$/.test(last) || nobodys.includes(last) ? null : name;
}

/** A domain of an organisation, `harbour-bakery.com`, in ASCII; null when there can be none of that name. */
export function readDomainName(ascii: string): string | null {
  const name = readHostName(ascii);
  return name === null || name.includes('_') ? null : name;
}

/** The domain with hyphens for dots, as it stands in the vendor's own host names. */
export const domainKey = (domain: string): string => domain.replaceAll('.', '-');
