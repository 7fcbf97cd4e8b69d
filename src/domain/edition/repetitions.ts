import type { Edition } from './edition.ts';
import type { EditionFault } from './edition-fault.ts';

/** Keys and ranks that are there twice in a list in which each may be there once. */
export function* repetitionsOf(edition: Edition): Generator<EditionFault> {
  for (const field of [
    'services',
    'planFamilies',
    'plans',
    'agreements',
    'topics',
    'severities',
    'contactMethods',
    'roles',
  ] as const)
    yield* repeated(
      edition[field].map(({ key }) => key),
      field,
    );
  for (const field of ['severities', 'planFamilies'] as const)
    yield* repeated(
      edition[field].map(({ rank }) => `rank ${rank}`),
      field,
    );
  for (const [i, topic] of edition.topics.entries())
    yield* repeated(
      topic.categories.map(({ key }) => key),
      'topics',
      i,
      'categories',
    );
  yield* repeated(
    edition.calendars.map(({ id }) => id),
    'calendars',
  );
  yield* repeated(
    edition.phoneLines.map(({ country }) => country),
    'phoneLines',
  );
  yield* repeated(
    edition.impact.questions.map(({ key }) => key),
    'impact',
    'questions',
  );
  for (const [i, question] of edition.impact.questions.entries())
    yield* repeated(
      question.answers.map(({ key }) => key),
      'impact',
      'questions',
      i,
      'answers',
    );
  yield* repeated(
    edition.scopeQuestion.exclusions.map(({ key }) => key),
    'scopeQuestion',
    'exclusions',
  );
  yield* repeated(
    edition.health.kinds.map(({ key }) => key),
    'health',
    'kinds',
  );
  yield* repeated(
    edition.health.statuses.map(({ key }) => key),
    'health',
    'statuses',
  );
  yield* repeated(
    edition.silence.severities.map(({ severity }) => severity),
    'silence',
    'severities',
  );
}

function* repeated(names: string[], ...path: PropertyKey[]): Generator<EditionFault> {
  for (const [i, name] of names.entries())
    if (names.indexOf(name) !== i)
      yield {
        path: [...path, i],
        reason: 'repeated',
        facts: { came: names[i] },
        message: `expected each once, came "${name}" again (first at ${names.indexOf(name)})`,
      };
}
