/** One mechanism of an SPF record: `~include:mail.example.com` is pass or fail, kind and what it names. */
export type SpfMechanism = { qualifier: '+' | '-' | '~' | '?'; kind: string; value: string | null; written: string };
export type SpfRecord = { mechanisms: SpfMechanism[]; redirect: string | null; faults: string[] };

const kinds = ['all', 'include', 'a', 'mx', 'ptr', 'ip4', 'ip6', 'exists'];
const needsValue = ['include', 'ip4', 'ip6', 'exists'];

/** Whether a text is an SPF record: RFC 7208, 4.5. */
export const isSpf = (text: string): boolean => /^v=spf1( |$)/i.test(text.trim());

/** Reads an SPF record; what it does not understand is told in `faults`, as written. RFC 7208, 4.6. */
export function readSpf(text: string): SpfRecord {
  const record: SpfRecord = { mechanisms: [], redirect: null, faults: [] };
  for (const written of text.trim().split(/ +/).slice(1)) {
    const modifier = /^([a-z][a-z0-9_.-]*)=(.*)$/i.exec(written);
    if (modifier !== null) {
      if (modifier[1]?.toLowerCase() !== 'redirect') continue;
      if (record.redirect !== null || modifier[2] === '') record.faults.push(written);
      else record.redirect = nameOf(modifier[2] ?? '');
      continue;
    }
    const mechanism = /^([-+~?]?)([a-z0-9]+)(?::([^/]*(?:\/.*)?)|(\/.*))?$/i.exec(written);
    const kind = mechanism?.[2]?.toLowerCase() ?? '';
    const value = mechanism?.[3] ?? null;
    const isWrong =
      !kinds.includes(kind) ||
      (needsValue.includes(kind) && !value) ||
      (kind === 'all' && (value !== null || mechanism?.[4] !== undefined)) ||
      (kind === 'ip4' && !isNetwork4(value ?? '')) ||
      (kind === 'ip6' && !/^[0-9a-f:.]+(\/\d{1,3})?$/i.test(value ?? ''));
    if (isWrong) {
      record.faults.push(written);
      continue;
    }
    record.mechanisms.push({
      qualifier: (mechanism?.[1] || '+') as SpfMechanism['qualifier'],
      kind,
      value: value === null ? null : nameOf(value),
      written,
    });
  }
  return record;
}

const nameOf = (written: string): string => written.toLowerCase().replace(/\.$/, '');

function isNetwork4(written: string): boolean {
  const [, address = '', , bits] = /^([\d.]+)(\/(\d{1,2}))?$/.exec(written) ?? [];
  const parts = address.split('.');
  return (
    parts.length === 4 &&
    parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255) &&
    Number(bits ?? 32) <= 32
  );
}
