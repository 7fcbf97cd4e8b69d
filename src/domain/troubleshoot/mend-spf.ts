import { readSpf } from './read-spf.ts';

/**
 * One SPF record in the place of those found: every sender that they allow, `include` among them when it is given, and an
 * end that allows nobody else. What could not be read is left out; what allowed everybody becomes a soft no.
 */
export function mendSpf(records: readonly string[], include: string | null): string {
  const read = records.map(readSpf);
  const mechanisms = read.flatMap((one) => one.mechanisms);
  const senders = mechanisms.filter(({ kind }) => kind !== 'all').map(({ written }) => written.replace(/^\+/, ''));
  const ends = mechanisms.filter(({ kind }) => kind === 'all').map(({ qualifier }) => qualifier);
  const redirects = read.flatMap(({ redirect }) => (redirect === null ? [] : [`include:${redirect}`]));
  const all = [...senders, ...(ends.length === 0 ? redirects : [])];
  const added = include === null || all.some((written) => isInclude(written, include)) ? [] : [`include:${include}`];
  return ['v=spf1', ...new Set([...added, ...all]), ends.includes('-') ? '-all' : '~all'].join(' ');
}

const isInclude = (written: string, name: string): boolean =>
  written
    .toLowerCase()
    .replace(/^[~?-]/, '')
    .replace(/\.$/, '') === `include:${name}`;
