import type { DnsAnswer, MxRecord, SrvRecord } from '../../domain/troubleshoot/dns-record.ts';

/**
 * Look-ups that belong together, under one limit of time and number: what comes too late or is one too many answers
 * `time-out`. A name that can be no public one answers `none` without being asked for.
 */
export type LookUps = {
  texts(name: string): Promise<DnsAnswer<string>>;
  mailHosts(name: string): Promise<DnsAnswer<MxRecord>>;
  alias(name: string): Promise<DnsAnswer<string>>;
  services(name: string): Promise<DnsAnswer<SrvRecord>>;
  end(): void;
};

/** The guarded way out to the name system. It asks for records and connects to nothing that they name. */
export type DnsDoor = {
  /** A name as people write it, in ASCII; null when there can be none. */
  asciiOf(name: string): string | null;
  /** The other way: for people to read. */
  readableOf(ascii: string): string;
  /** Whether its records are made up for an example, and nobody is asked. */
  isMadeUp(ascii: string): boolean;
  begin(): LookUps;
};
