import type { LooseAllowance } from './allowance.ts';
import type { Edition } from './edition.ts';
import type { AnyOrKeys } from './key.ts';
import type { PhoneLine } from './phone-line.ts';

type Kind =
  | 'service'
  | 'plan family'
  | 'agreement'
  | 'topic'
  | 'severity'
  | 'calendar'
  | 'role'
  | 'phone line'
  | 'question'
  | 'answer';

/** One part of an edition names another. */
export type Reference = { kind: Kind; name: string; path: PropertyKey[] };

/** Every place where a part of an edition names another. */
export function* referencesOf(edition: Edition): Generator<Reference> {
  for (const [i, plan] of edition.plans.entries()) {
    yield* one('plan family', plan.family, 'plans', i, 'family');
    yield* many('service', plan.services, 'plans', i, 'services');
  }
  for (const [i, agreement] of edition.agreements.entries())
    yield* one('plan family', agreement.planFamily, 'agreements', i, 'planFamily');
  for (const [i, topic] of edition.topics.entries()) {
    yield* one('severity', topic.ceiling, 'topics', i, 'ceiling');
    yield* one('calendar', topic.hours, 'topics', i, 'hours');
    yield* one('calendar', topic.dates, 'topics', i, 'dates');
    for (const [country, hours] of Object.entries(topic.hoursIn ?? {}))
      yield* one('calendar', hours, 'topics', i, 'hoursIn', country);
  }
  for (const [i, { needs }] of edition.severities.entries())
    yield* one('agreement', needs.agreement, 'severities', i, 'needs', 'agreement');
  yield* ofImpact(edition);
  for (const field of ['targets', 'deskGoals', 'nextUpdates'] as const)
    for (const [i, entry] of edition[field].entries()) {
      yield* many('plan family', entry.families, field, i, 'families');
      yield* many('topic', entry.topics, field, i, 'topics');
      yield* one('severity', entry.severity, field, i, 'severity');
      yield* ofAllowance(entry.allowance, field, i, 'allowance');
    }
  for (const [i, line] of edition.phoneLines.entries()) yield* ofPhoneLine(line, 'phoneLines', i);
  yield* one('phone line', edition.phoneFallback, 'phoneFallback');
  yield* ofPartner(edition);
  for (const [i, entry] of edition.silence.severities.entries()) {
    yield* one('severity', entry.severity, 'silence', 'severities', i, 'severity');
    yield* one('severity', entry.lowersTo, 'silence', 'severities', i, 'lowersTo');
  }
  yield* one('calendar', edition.businessAssist?.hours, 'businessAssist', 'hours');
}

function* ofImpact({ impact }: Edition): Generator<Reference> {
  for (const [i, { when, severity }] of impact.rules.entries()) {
    for (const [question, answers] of Object.entries(when)) {
      yield* one('question', question, 'impact', 'rules', i, 'when', question);
      for (const [n, answer] of answers.entries())
        yield* one('answer', `${question}: ${answer}`, 'impact', 'rules', i, 'when', question, n);
    }
    yield* one('severity', severity, 'impact', 'rules', i, 'severity');
  }
  yield* one('severity', impact.otherwise, 'impact', 'otherwise');
}

function* ofPhoneLine(line: PhoneLine, ...path: PropertyKey[]): Generator<Reference> {
  for (const [i, number] of line.numbers.entries())
    yield* many('plan family', number.families, ...path, 'numbers', i, 'families');
  for (const [i, window] of line.windows.entries()) {
    const at = [...path, 'windows', i];
    yield* many('topic', window.topics, ...at, 'topics');
    yield* many('plan family', window.families, ...at, 'families');
    yield* many('severity', window.severities, ...at, 'severities');
    if (window.open === 'calendar') yield* one('calendar', window.calendar, ...at, 'calendar');
  }
}

function* ofPartner({ partner }: Edition): Generator<Reference> {
  if (partner.mode === 'none') return;
  for (const [i, relation] of partner.relations.entries())
    yield* one('role', relation.actsAs, 'partner', 'relations', i, 'actsAs');
  if (partner.mode !== 'first') return;
  for (const [i, entry] of partner.fallThrough.entries()) {
    yield* one('severity', entry.severity, 'partner', 'fallThrough', i, 'severity');
    yield* ofAllowance(entry.allowance, 'partner', 'fallThrough', i, 'allowance');
  }
}

function* ofAllowance(allowance: LooseAllowance, ...path: PropertyKey[]): Generator<Reference> {
  yield* one('calendar', allowance.hours, ...path, 'hours');
  if (allowance.unit === 'business-days') yield* one('calendar', allowance.dates, ...path, 'dates');
}

function* one(kind: Kind, name: string | null | undefined, ...path: PropertyKey[]): Generator<Reference> {
  if (name !== null && name !== undefined) yield { kind, name, path };
}

function* many(kind: Kind, names: AnyOrKeys | undefined, ...path: PropertyKey[]): Generator<Reference> {
  if (names === undefined || names === 'any') return;
  for (const [i, name] of names.entries()) yield { kind, name, path: [...path, i] };
}
