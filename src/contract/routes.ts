import * as account from './account.ts';
import * as clocks from './clocks.ts';
import * as consoleRoutes from './console.ts';
import * as desk from './desk.ts';
import * as deskChanges from './desk-changes.ts';
import * as drafts from './drafts.ts';
import * as example from './example.ts';
import * as health from './health.ts';
import * as help from './help.ts';
import * as intake from './intake.ts';
import * as learning from './learning.ts';
import * as me from './me.ts';
import * as people from './people.ts';
import * as phones from './phones.ts';
import * as policy from './policy.ts';
import * as requests from './requests.ts';
import type { Route } from './route.ts';
import * as silence from './silence.ts';
import * as troubleshoot from './troubleshoot.ts';
import * as watch from './watch.ts';

/** Every route of the API: what the server mounts, what its description lists, what the access matrix must cover. */
export const routes: readonly Route[] = [
  account,
  clocks,
  consoleRoutes,
  desk,
  deskChanges,
  drafts,
  example,
  health,
  help,
  intake,
  learning,
  me,
  people,
  phones,
  policy,
  requests,
  silence,
  troubleshoot,
  watch,
].flatMap((module) => Object.values(module).filter(isRoute));

function isRoute(value: unknown): value is Route {
  return typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'access' in value;
}
