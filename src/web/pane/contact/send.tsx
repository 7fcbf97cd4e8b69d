import { CallNow } from '../call/call-now.tsx';
import type { Intake } from '../draft/intake.ts';
import type { Pane } from '../model/pane.ts';
import { span } from '../model/when.ts';
import { FaultNotice } from '../parts/fault-notice.tsx';
import { PageLink } from '../parts/links.tsx';
import { sendRequest } from './send-request.ts';

/** The one button, which says what happens; if it fails, the telephone. */
export function Send({ pane, intake }: { pane: Pane; intake: Intake }) {
  const { say, state } = pane;
  const { sendFault, sending } = state;
  const method = intake.contactMethods.find((one) => one.key === state.draft.contactMethod);
  const usual = method && state.proposals?.[method.key]?.wait.usualMinutes;
  return (
    <section class="send stack">
      {sendFault && (
        <FaultNotice pane={pane} fault={sendFault} lead={say('send.failed')}>
          {sendFault.kind !== 'refused' && <CallNow pane={pane} failed />}
        </FaultNotice>
      )}
      {Object.keys(state.errors).length > 0 && <p class="error">{say('missing')}</p>}
      <button type="button" class="main" aria-disabled={sending} onClick={() => void sendRequest(pane, intake)}>
        {say(sending ? 'send.now' : 'send')}
        {method && (
          <small>
            {method.name}
            {usual && ` — ${say('send.about', { span: span(pane, usual) })}`}
          </small>
        )}
      </button>
      <p class="hint">
        {say('form.kept')}{' '}
        <PageLink pane={pane} path="/who-does-what">
          {say('duties')}
        </PageLink>
      </p>
    </section>
  );
}
