import type { ExampleDomains } from '../../domain/example/example-domain.ts';
import type { DnsAnswer } from '../../domain/troubleshoot/dns-record.ts';
import type { DnsDoor, LookUps } from '../../usecases/ports/dns.ts';

/** The same way out, but for the domains of the examples: their records are read from the example data, and nobody is asked. */
export function withExampleRecords(door: DnsDoor, domains: ExampleDomains): DnsDoor {
  const known = new Map(domains.flatMap(({ records }) => Object.entries(records)));
  const isMadeUp = (ascii: string) => domains.some(({ name }) => ascii === name || ascii.endsWith(`.${name}`));
  const answer = <T>(records: readonly T[] | undefined): DnsAnswer<T> =>
    records === undefined ? { state: 'none' } : { state: 'found', records: [...records] };
  const begin = (): LookUps => {
    const outside = door.begin();
    return {
      texts: async (name) => (isMadeUp(name) ? answer(known.get(name)?.TXT) : outside.texts(name)),
      mailHosts: async (name) => (isMadeUp(name) ? answer(known.get(name)?.MX) : outside.mailHosts(name)),
      alias: async (name) => {
        if (!isMadeUp(name)) return outside.alias(name);
        const alias = known.get(name)?.CNAME;
        return answer(alias === undefined ? undefined : [alias]);
      },
      services: async (name) => (isMadeUp(name) ? { state: 'none' } : outside.services(name)),
      end: outside.end,
    };
  };
  return { ...door, isMadeUp, begin };
}
