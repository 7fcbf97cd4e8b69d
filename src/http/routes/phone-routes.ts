import type { Hono } from 'hono';
import * as contract from '../../contract/phones.ts';
import { viewPhoneLines } from '../../usecases/phone/view-phone-lines.ts';
import { mount } from '../mount.ts';
import type { Services } from '../services.ts';
import { unknownEdition } from './health-routes.ts';

/** The telephone directory: open to everybody, because the sign-in may be the problem. */
export function phoneRoutes(app: Hono, services: Services): void {
  mount(app, services, contract.readPhoneLines, async ({ who, query, language, say, now }) => {
    const key = who?.kind === 'person' ? who.editionId : (query.edition ?? services.options.defaultEdition);
    if (!services.policies.keys().includes(key)) return { refused: unknownEdition(services, key) };
    const { edition } = services.policies.current(key);
    const country = query.country?.toUpperCase() ?? (who?.kind === 'person' ? who.country : null);
    return viewPhoneLines(edition, {
      country,
      topic: query.topic ?? null,
      zone: query.zone ?? who?.zone ?? null,
      language,
      say,
      now,
    });
  });
}
