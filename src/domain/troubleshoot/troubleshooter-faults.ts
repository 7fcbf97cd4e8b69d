import type { Edition } from '../edition/edition.ts';
import type { EditionFault } from '../edition/edition-fault.ts';
import { missingWords } from '../edition/missing-words.ts';
import type { Step, Troubleshooter, Troubleshooters } from './troubleshooter.ts';
import { waysOf } from './walk.ts';

/**
 * What is wrong with troubleshooters whose every field is well formed: steps that are not there, that nothing leads to or
 * that lead in a circle, topics that the edition does not have, checks that no way looks at, words missing in a language.
 */
export function troubleshooterFaults(all: Troubleshooters, edition: Pick<Edition, 'topics'>): EditionFault[] {
  const { about: _notes, ...said } = all;
  return [
    ...missingWords(said),
    ...twice(
      all.troubleshooters.map(({ key }) => key),
      ['troubleshooters'],
    ),
    ...all.troubleshooters.flatMap((one, i) => [...faultsOfOne(one, edition, ['troubleshooters', i])]),
  ];
}

function* faultsOfOne(
  { steps }: Troubleshooter,
  edition: Pick<Edition, 'topics'>,
  at: PropertyKey[],
): Generator<EditionFault> {
  const keys = steps.map(({ key }) => key);
  yield* twice(keys, [...at, 'steps']);
  let isWhole = true;
  for (const [n, step] of steps.entries()) {
    for (const { to, path } of waysOf(step))
      if (!keys.includes(to)) {
        isWhole = false;
        yield {
          path: [...at, 'steps', n, ...path],
          message: `expected a step of this troubleshooter (${keys.join(', ')}), came "${to}"`,
        };
      }
    yield* faultsOfStep(step, edition, [...at, 'steps', n]);
  }
  // The questions below trust the keys.
  if (!isWhole) return;
  const reached = reachedFrom(steps);
  for (const [n, { key }] of steps.entries())
    if (!reached.has(key))
      yield {
        path: [...at, 'steps', n],
        message: `expected a way that leads to "${key}", came none: nobody ever sees it`,
      };
  const circle = circleIn(steps);
  if (circle !== null)
    yield {
      path: [...at, 'steps', keys.indexOf(circle)],
      message: `expected every way to end in a result, came one that leads from "${circle}" back to itself`,
    };
}

function* faultsOfStep(step: Step, edition: Pick<Edition, 'topics'>, at: PropertyKey[]): Generator<EditionFault> {
  if (step.kind === 'question')
    yield* twice(
      step.answers.map(({ key }) => key),
      [...at, 'answers'],
    );
  if (step.kind === 'check')
    for (const [n, { found }] of step.ways.entries())
      for (const [m, check] of found.entries())
        if (!step.checks.includes(check))
          yield {
            path: [...at, 'ways', n, 'found', m],
            message: `expected a check that this step makes (${step.checks.join(', ')}), came "${check}"`,
          };
  if (step.kind === 'result' && step.end.kind === 'request') {
    const { end } = step;
    const topic = edition.topics.find(({ key }) => key === end.topic);
    const names = (list: readonly { key: string }[]) => list.map(({ key }) => key).join(', ');
    if (topic === undefined)
      yield {
        path: [...at, 'end', 'topic'],
        message: `expected a topic of this edition (${names(edition.topics)}), came "${end.topic}"`,
      };
    else if (!topic.categories.some(({ key }) => key === end.category))
      yield {
        path: [...at, 'end', 'category'],
        message: `expected a category of "${topic.key}" (${names(topic.categories)}), came "${end.category}"`,
      };
  }
}

function* twice(names: readonly string[], path: PropertyKey[]): Generator<EditionFault> {
  for (const [i, name] of names.entries())
    if (names.indexOf(name) !== i)
      yield {
        path: [...path, i],
        message: `expected each once, came "${name}" again (first at ${names.indexOf(name)})`,
      };
}

function reachedFrom(steps: readonly Step[]): Set<string> {
  const reached = new Set<string>();
  const open = steps.slice(0, 1);
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (reached.has(step.key)) continue;
    reached.add(step.key);
    const next = waysOf(step).map(({ to }) => to);
    open.push(...steps.filter(({ key }) => next.includes(key)));
  }
  return reached;
}

/** A step from which a way leads back to itself; null when every way goes forward. */
function circleIn(steps: readonly Step[]): string | null {
  const done = new Set<string>();
  for (let grew = true; grew; ) {
    grew = false;
    for (const step of steps)
      if (!done.has(step.key) && waysOf(step).every(({ to }) => done.has(to))) {
        done.add(step.key);
        grew = true;
      }
  }
  const open = steps.filter(({ key }) => !done.has(key));
  return open.find((step) => waysOf(step).some(({ to }) => !done.has(to)))?.key ?? null;
}
