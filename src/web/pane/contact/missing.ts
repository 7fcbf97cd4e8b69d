import type { Intake } from '../draft/intake.ts';
import { severityNow } from '../draft/propose.ts';
import type { Pane, Word } from '../model/pane.ts';
import { contactOf } from './contact-details.tsx';

/** What still lacks before the request can be sent, in the part of the form that is seen by then: field → why. */
export function missing(pane: Pane, intake: Intake): Record<string, string> {
  const { draft } = pane.state;
  const { email, phone } = contactOf(pane, intake);
  const needs = severityNow(pane, intake)?.offer?.needs;
  const byPhone = intake.contactMethods.some((one) => one.key === draft.contactMethod && one.by === 'phone');
  const lacking: Record<string, boolean | undefined> = {
    description: !draft.description?.trim(),
    category: !draft.category,
    impactStatement: needs?.impactStatement && !draft.impactStatement?.trim(),
    peopleAssigned: needs?.peopleAssigned && !draft.peopleAssigned,
    reachable: needs?.reachableContact && !draft.reachable,
    email: !/^\S+@\S+\.\S+$/.test(email.trim()),
    phone: (needs?.phone || byPhone) && !phone.trim(),
    contactMethod: !draft.contactMethod,
  };
  for (const { key } of intake.impact) lacking[`impact.${key}`] = !draft.impact[key];
  const names = Object.keys(lacking).filter((name) => lacking[name]);
  return Object.fromEntries(names.map((name) => [name, pane.say(`missing.${name.split('.')[0]}` as Word)]));
}
