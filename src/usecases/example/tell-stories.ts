import type { PersonActor, StaffActor } from '../../domain/access/actor.ts';
import { actorOf } from '../../domain/access/actor-of.ts';
import type { Examples, Story } from '../../domain/example/example.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import { later } from '../../domain/time/instant.ts';
import type { Outcome } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { answerRequest } from '../request/answer-request.ts';
import { setSeverity } from '../request/change-severity.ts';
import { closeRequest } from '../request/close-request.ts';
import { openRequest } from '../request/open-request.ts';
import { rateRequest } from '../request/rate-request.ts';
import { resolveRequest } from '../request/resolve-request.ts';
import { sendMessage } from '../request/send-message.ts';
import { takeRequest } from '../request/take-request.ts';
import { writeNote } from '../request/write-note.ts';
import type { Filling } from './filling.ts';

const minuteMs = 60_000;

/** Lets the example people live their stories through the verbs that everybody uses, at the times the stories name. */
export async function tellStories(tx: Tx, examples: Examples, filling: Filling): Promise<void> {
  const { policies, now, newId } = filling;
  const at = (minutesAgo: number): Circumstances => {
    const then = later(now, -minutesAgo * minuteMs);
    return { now: then, newId: () => newId(then), policies };
  };
  const cast = castOf(examples, filling);
  for (const story of examples.stories.toSorted((a, b) => b.minutesAgo - a.minutesAgo)) {
    const opener = cast.get(story.by);
    // An install without the edition of a story leaves it out.
    if (opener?.kind !== 'person') continue;
    const opened = told(await openRequest(tx, opener, openingOf(story, opener), at(story.minutesAgo)), story);
    for (const step of story.then) {
      const actor = cast.get(step.by);
      if (actor === undefined) throw new Error(`Example story "${story.title}": nobody has the id ${step.by}`);
      told(await live(tx, actor, opened.id, step, at(step.minutesAgo)), story);
    }
  }
}

/** Who everybody in the examples is, to act as them. */
export function castOf(
  { organisations, staff }: Examples,
  { policies }: Pick<Filling, 'policies'>,
): Map<Id, PersonActor | StaffActor> {
  const cast = new Map<Id, PersonActor | StaffActor>();
  for (const one of staff)
    cast.set(one.staffId, {
      kind: 'staff',
      staffId: one.staffId,
      name: one.name,
      email: one.email,
      staffKind: one.kind,
      editions: one.editions,
      language: one.language,
      zone: one.zone,
    });
  for (const organisation of organisations.filter((one) => policies.keys().includes(one.editionId)))
    for (const person of organisation.people) {
      const delegations = organisations.flatMap((one) =>
        one.delegates
          .filter((given) => given.partnerOrgId === organisation.orgId)
          .map((given) => ({ orgId: one.orgId, kind: given.kind })),
      );
      const { personId, name, email, roles, language, zone } = person;
      cast.set(
        personId,
        actorOf(
          {
            kind: 'person',
            personId,
            name,
            email,
            orgId: organisation.orgId,
            orgKind: organisation.kind,
            editionId: organisation.editionId,
            language,
            zone,
            roles,
            delegations,
          },
          policies.current(organisation.editionId).edition,
        ),
      );
    }
  return cast;
}

function openingOf(story: Story, opener: PersonActor): Parameters<typeof openRequest>[2] {
  const { by: _by, minutesAgo: _ago, then: _then, phone, severity, organisation, ...asked } = story;
  return {
    ...asked,
    ...(severity === undefined ? {} : { severity }),
    ...(organisation === undefined ? {} : { organisation }),
    contact: { phone, email: opener.email, reachable: true },
    peopleAssigned: phone === null ? [] : [{ name: opener.name, phone }],
    channel: 'portal',
    serviceIssue: null,
    attachments: [],
  };
}

function live(
  tx: Tx,
  actor: PersonActor | StaffActor,
  id: Id,
  step: Story['then'][number],
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> {
  if (actor.kind === 'staff') {
    if (step.verb === 'take') return takeRequest(tx, actor, id, circumstances);
    if (step.verb === 'note') return writeNote(tx, actor, id, step.body, circumstances);
    if (step.verb === 'resolve') return resolveRequest(tx, actor, id, step.body, circumstances);
    if (step.verb === 'ask')
      return answerRequest(
        tx,
        actor,
        id,
        { body: step.body, asks: true, nextUpdateBy: null, attachments: [] },
        circumstances,
      );
    if (step.verb === 'answer')
      return answerRequest(
        tx,
        actor,
        id,
        {
          body: step.body,
          asks: false,
          nextUpdateBy:
            step.nextUpdateInMinutes === undefined
              ? null
              : later(circumstances.now, step.nextUpdateInMinutes * minuteMs),
          attachments: [],
        },
        circumstances,
      );
    if (step.verb === 'confirm') return confirm(tx, actor, id, circumstances);
  } else {
    if (step.verb === 'write') return sendMessage(tx, actor, id, { body: step.body, attachments: [] }, circumstances);
    if (step.verb === 'close') return closeRequest(tx, actor, id, circumstances);
    if (step.verb === 'rate') return rateRequest(tx, actor, id, step, circumstances);
  }
  throw new Error(`Example story: ${actor.name} cannot ${step.verb}`);
}

async function confirm(
  tx: Tx,
  actor: StaffActor,
  id: Id,
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> {
  const severity = (await tx.requests.lock(id))?.severity ?? '';
  return setSeverity(tx, actor, id, { severity, because: 'confirmed', reason: '' }, circumstances);
}

function told(outcome: Outcome<ServiceRequest>, story: Story): ServiceRequest {
  if ('refused' in outcome)
    throw new Error(`Example story "${story.title}" was refused: ${JSON.stringify(outcome.refused)}`);
  return outcome.done;
}
