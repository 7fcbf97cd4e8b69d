import { Resolver } from 'node:dns/promises';
import { domainToASCII, domainToUnicode } from 'node:url';
import type { DnsAnswer } from '../../domain/troubleshoot/dns-record.ts';
import { readHostName } from '../../domain/troubleshoot/domain-name.ts';
import type { DnsDoor, LookUps } from '../../usecases/ports/dns.ts';
import { tidyText } from './tidy-text.ts';

/**
 * Look-ups at `servers` (addresses, with a port or without; none: those of this machine). Times in milliseconds: `each`
 * for one try of one question, `all` for everything that belongs together.
 */
export const dnsDoor = (
  servers: readonly string[],
  { each, all, most }: { each: number; all: number; most: number } = { each: 1_500, all: 8_000, most: 40 },
): DnsDoor => ({
  asciiOf: (name) => domainToASCII(name.trim().replace(/[。．｡]/g, '.')) || null,
  readableOf: (ascii) => domainToUnicode(ascii) || ascii,
  isMadeUp: () => false,
  begin: () => begin(new Resolver({ timeout: each, tries: 2 }), servers, all, most),
});

function begin(resolver: Resolver, servers: readonly string[], all: number, most: number): LookUps {
  if (servers.length > 0) resolver.setServers([...servers]);
  let asked = 0;
  let isOver = false;
  const end = () => {
    isOver = true;
    clearTimeout(timer);
    resolver.cancel();
  };
  const timer = setTimeout(end, all);
  const ask = async <R, T>(
    name: string,
    question: (name: string) => Promise<R[]>,
    read: (record: R) => T,
  ): Promise<DnsAnswer<T>> => {
    // Names come from records that others write: what is nobody's public name is not asked for.
    const host = readHostName(name);
    if (host === null) return { state: 'none' };
    if (isOver || ++asked > most) return { state: 'time-out' };
    try {
      const records = await question(host);
      return records.length === 0 ? { state: 'none' } : { state: 'found', records: records.slice(0, 50).map(read) };
    } catch (error) {
      return { state: stateOf((error as NodeJS.ErrnoException).code) };
    }
  };
  return {
    texts: (name) =>
      ask(
        name,
        (host) => resolver.resolveTxt(host),
        (parts) => tidyText(readBytes(parts)),
      ),
    mailHosts: (name) =>
      ask(
        name,
        (host) => resolver.resolveMx(host),
        ({ priority, exchange }) => ({ preference: priority, exchange: tidyText(exchange) }),
      ),
    alias: (name) => ask(name, (host) => resolver.resolveCname(host), tidyText),
    services: (name) =>
      ask(
        name,
        (host) => resolver.resolveSrv(host),
        (one) => ({ priority: one.priority, weight: one.weight, port: one.port, target: tidyText(one.name) }),
      ),
    end,
  };
}

/** The bytes of a text come as one sign each; whoever writes more than ASCII writes UTF-8. */
const readBytes = (parts: string[]): string => Buffer.from(parts.join(''), 'latin1').toString('utf8');

/** https://nodejs.org/api/dns.html#error-codes */
function stateOf(code: string | undefined): 'none' | 'time-out' | 'failed' {
  if (code === 'ENOTFOUND' || code === 'ENODATA') return 'none';
  return code === 'ETIMEOUT' || code === 'ECANCELLED' ? 'time-out' : 'failed';
}
