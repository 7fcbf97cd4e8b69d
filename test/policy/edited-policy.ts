import { newWorld, type Who, type World } from '../support/world.ts';

export const at = '/api/console/policy/21vianet';

/** A world of its own, because a policy is everybody's: with an operator who edits it, an agent, and an administrator in China. */
export type EditedPolicy = {
  world: World;
  operator: Who;
  agent: Who;
  admin: Who;
  calendarOf: (id: string) => Promise<any>;
  check: (draft: object, lang?: string) => Promise<any>;
  save: (draft: object, comment?: string, who?: Who) => Promise<any>;
  /** Resolves with the re-planning when every running clock counts by the newest version. */
  untilMoved: () => Promise<any>;
};

export async function newEditedPolicy(now: string): Promise<EditedPolicy> {
  const world = await newWorld({ now, env: { WORKER: 'on' } });
  const operator = await world.staff('operator', ['21vianet'], { name: 'Olga Sato' });
  const agent = await world.staff('agent', ['21vianet']);
  const org = await world.organisation({
    edition: '21vianet',
    country: 'CN',
    zone: 'Asia/Shanghai',
    plans: [{ plan: 'office-365-e3' }],
  });
  return {
    world,
    operator,
    agent,
    admin: await world.person(org, '21vianet'),
    calendarOf: async (id) => (await world.ok(operator, 'GET', `${at}/calendars/${id}`)).document,
    check: (draft, lang = 'en') => world.ok(operator, 'POST', `${at}/check?lang=${lang}`, { draft }),
    save: async (draft, comment = 'The State Council says so', who = operator) =>
      world.ok(who, 'POST', `${at}/save`, { base: (await world.ok(who, 'GET', at)).version, draft, comment }),
    async untilMoved() {
      for (;;) {
        const { replan } = await world.ok(operator, 'GET', `${at}/replan`);
        if (replan.state === 'done') return replan;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}
