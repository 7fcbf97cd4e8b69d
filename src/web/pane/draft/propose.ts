import type { proposeSeverity } from '../../../contract/intake.ts';
import { latest } from '../model/latest.ts';
import type { Pane } from '../model/pane.ts';
import type { Proposal } from '../model/state.ts';
import { type Intake, intakeOf, type Offer } from './intake.ts';
import { languageOfAnswers } from './language-of-answers.ts';

const soon = latest(150);

/** Asks which severity the answers speak for, what it promises, and how long each contact method waits. */
export function propose(pane: Pane): void {
  const intake = intakeOf(pane).value;
  const { topic, impact, organisation, subscription, severity } = pane.state.draft;
  if (!intake || !topic || intake.impact.some((one) => !impact[one.key])) {
    return pane.set({ proposals: undefined, proposalFault: undefined });
  }
  soon(async (signal) => {
    const language = languageOfAnswers(pane, intake);
    const proposals: Record<string, Proposal> = {};
    let proposalFault: Pane['state']['proposalFault'];
    await Promise.all(
      intake.contactMethods.map(async ({ key }) => {
        const body = { organisation, topic, subscription, impact, severity, contactMethod: key, language };
        const { value, fault } = await pane.ask<typeof proposeSeverity>('POST', '/api/intake/proposal', {
          signal,
          body,
        });
        if (value) proposals[key] = value;
        else proposalFault = fault;
      }),
    );
    pane.set({ proposals, proposalFault });
  });
}

/** The severity that a request would have if sent now, with what it asks for. */
export function severityNow(pane: Pane, intake: Intake): { proposal: Proposal; offer: Offer | undefined } | null {
  const { draft, proposals } = pane.state;
  const proposal = proposals && (proposals[draft.contactMethod ?? ''] ?? Object.values(proposals)[0]);
  if (!proposal) return null;
  const key = (intake.choosesSeverity && draft.severity) || proposal.severity;
  return { proposal, offer: intake.severities[draft.topic ?? '']?.find((one) => one.key === key) };
}
