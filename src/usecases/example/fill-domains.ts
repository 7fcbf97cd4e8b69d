import type { PersonActor } from '../../domain/access/actor.ts';
import type { ExampleDomains } from '../../domain/example/example-domain.ts';
import { later } from '../../domain/time/instant.ts';
import type { DnsDoor } from '../ports/dns.ts';
import type { Tx } from '../ports.ts';
import { addDomain } from '../troubleshoot/add-domain.ts';
import { proveDomain } from '../troubleshoot/prove-domain.ts';
import type { Filling } from './filling.ts';

const aDayMs = 86_400_000;

/** Has example people add their domains and prove them, by the records of the examples: nobody outside is asked. */
export async function fillDomains(
  tx: Tx,
  domains: ExampleDomains,
  castOf: (id: string) => PersonActor | null,
  dns: DnsDoor,
  { now, newId, policies }: Filling,
): Promise<void> {
  const lookUps = dns.begin();
  try {
    for (const { by, name, token } of domains) {
      const actor = castOf(by);
      if (actor === null) continue;
      const at = later(now, -aDayMs);
      const circumstances = { now: at, newId: () => newId(at), policies };
      const added = await addDomain(tx, actor, { name }, token, { ...circumstances, dns });
      if ('refused' in added) throw new Error(`Example domain ${name}: ${added.refused.reason}`);
      const proved = await proveDomain(tx, actor, added.done.id, await lookUps.texts(name), 0.5, circumstances);
      if ('refused' in proved) throw new Error(`Example domain ${name}: ${proved.refused.reason}`);
    }
  } finally {
    lookUps.end();
  }
}
