import { newWorld } from '../../support/world.ts';
import type { WindowOptions } from '../support/chromium.ts';
import { publishHelp } from '../support/help-set.ts';
import { openPortal } from './portal-page.ts';

export type HelpReader = Awaited<ReturnType<typeof startHelpReader>>;

/** A world with the help set published, and one administrator who reads it in the language of each window. */
export async function startHelpReader() {
  const world = await newWorld({ now: '2026-03-04T10:00:00.000Z' });
  await publishHelp(world);
  const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
  const person = await world.person(org, 'worldwide');
  return {
    world,
    open: async (path: string, options: WindowOptions = {}) => {
      await world.ok(person, 'PATCH', '/api/me', { language: options.language ?? 'en' }, { origin: world.base });
      const portal = await openPortal(world, person, path, options);
      return { ...portal, main: portal.page.locator('main') };
    },
  };
}
