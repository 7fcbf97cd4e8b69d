import type { Hono } from 'hono';
import * as contract from '../../contract/policy.ts';
import type { Outcome, Refusal } from '../../usecases/outcome.ts';
import { checkPolicy } from '../../usecases/policy/check-policy.ts';
import { exportEdition } from '../../usecases/policy/export-edition.ts';
import { followReplan } from '../../usecases/policy/follow-replan.ts';
import { importCalendar } from '../../usecases/policy/import-calendar.ts';
import type { PolicyContext } from '../../usecases/policy/policy-context.ts';
import { policyNotices } from '../../usecases/policy/policy-notices.ts';
import { type KeptPreviews, previewPolicy } from '../../usecases/policy/preview-policy.ts';
import { readCommitments } from '../../usecases/policy/read-commitments.ts';
import { listPolicyVersions, readPolicy } from '../../usecases/policy/read-policy.ts';
import { glanceAtCalendar, readPolicyCalendar } from '../../usecases/policy/read-policy-calendar.ts';
import { savePolicy } from '../../usecases/policy/save-policy.ts';
import { sayAllowance } from '../../usecases/policy/say-allowance.ts';
import { type Calling, mount } from '../mount.ts';
import type { Services } from '../services.ts';

/** What the operator sees and changes of the policies. */
export function policyRoutes(app: Hono, services: Services): void {
  const kept: KeptPreviews = new Map();
  mount(app, services, contract.policyNotices, (call) =>
    asOperator(call, async (context) => ({ done: await policyNotices(context) })),
  );
  mount(app, services, contract.readPolicy, (call) =>
    asOperator(call, (context) => readPolicy(context, call.params.edition)),
  );
  mount(app, services, contract.listPolicyVersions, (call) =>
    asOperator(call, (context) => listPolicyVersions(context, call.params.edition, call.query)),
  );
  mount(app, services, contract.readPolicyCalendar, (call) =>
    asOperator(call, (context) => readPolicyCalendar(context, call.params, call.query)),
  );
  mount(app, services, contract.glanceAtCalendar, (call) =>
    asOperator(call, (context) => glanceAtCalendar(context, call.params.edition, call.body)),
  );
  mount(app, services, contract.readCommitments, (call) =>
    asOperator(call, (context) => readCommitments(context, call.params.edition, call.query.version)),
  );
  mount(app, services, contract.sayAllowance, (call) =>
    asOperator(call, async (context) => sayAllowance(context, call.params.edition, call.body, services.speak)),
  );
  mount(app, services, contract.checkPolicy, (call) =>
    asOperator(call, (context) => checkPolicy(context, call.params.edition, call.body)),
  );
  mount(app, services, contract.importCalendar, (call) =>
    asOperator(call, async (context) => importCalendar(context, call.params, call.body)),
  );
  mount(app, services, contract.previewPolicy, (call) =>
    asOperator(call, (context) => previewPolicy(context, kept, call.params.edition, call.body)),
  );
  mount(app, services, contract.savePolicy, (call) =>
    asOperator(call, async (context) => {
      const outcome = await savePolicy(context, call.params.edition, call.body);
      services.nudge();
      return outcome;
    }),
  );
  mount(app, services, contract.followReplan, (call) =>
    asOperator(call, (context) => followReplan(context, call.params.edition)),
  );
  mount(app, services, contract.exportEdition, (call) =>
    asOperator(call, (context) => exportEdition(context, call.params.edition, call.query.version)),
  );
}

async function asOperator<T>(
  { actor, services, now, language, say }: Calling,
  ask: (context: PolicyContext) => Promise<Outcome<T>>,
): Promise<T | { refused: Refusal }> {
  if (actor.kind !== 'staff') return { refused: { reason: 'needs-staff' } };
  const { policies, policyDesk: desk, policyMoves: moves, readEditionFiles, readCalendarFile } = services;
  const outcome = await ask({
    actor,
    policies,
    desk,
    moves,
    readFiles: readEditionFiles,
    readCalendarFile,
    now,
    language,
    say,
  });
  return 'refused' in outcome ? outcome : outcome.done;
}
