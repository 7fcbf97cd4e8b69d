import type { StepView, TroubleshooterView } from '../../contract/troubleshoot.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import type { Language } from '../../domain/language/language.ts';
import type { Step, Troubleshooter, Troubleshooters } from '../../domain/troubleshoot/troubleshooter.ts';

/** A line of a list. */
export const viewTroubleshooterLine = ({ key, title, intro }: Troubleshooter, language: Language) => ({
  key,
  title: title[language],
  intro: intro[language],
});

/** All steps in one language. */
export const viewTroubleshooter = (
  one: Troubleshooter,
  { remoteChecks, mail }: Troubleshooters,
  edition: Edition,
  language: Language,
): TroubleshooterView => ({
  ...viewTroubleshooterLine(one, language),
  edition: { key: edition.key, name: edition.name[language] },
  remoteChecks: { are: remoteChecks.are, why: remoteChecks.are === 'off' ? remoteChecks.why[language] : null },
  mail,
  steps: one.steps.map((step) => viewStep(step, edition, language)),
});

function viewStep(step: Step, edition: Edition, language: Language): StepView {
  switch (step.kind) {
    case 'question':
      return {
        ...step,
        ask: step.ask[language],
        hint: step.hint?.[language] ?? null,
        answers: step.answers.map((answer) => ({ ...answer, text: answer.text[language] })),
      };
    case 'check':
      return { ...step, title: step.title[language], text: step.text[language] };
    case 'result':
      return {
        ...step,
        title: step.title[language],
        text: step.text[language],
        todo: step.todo.map((one) => one[language]),
        end: viewEnd(step.end, edition, language),
      };
  }
}

type End = Extract<Step, { kind: 'result' }>['end'];
function viewEnd(end: End, edition: Edition, language: Language): Extract<StepView, { kind: 'result' }>['end'] {
  if (end.kind === 'article') return { ...end, name: end.name[language] };
  if (end.kind === 'solved') return end;
  // The folder may be older or newer than the policy in force: a key without a name still says which it is.
  const topic = edition.topics.find(({ key }) => key === end.topic);
  const category = topic?.categories.find(({ key }) => key === end.category);
  return {
    kind: 'request',
    topic: { key: end.topic, name: topic?.name[language] ?? end.topic },
    category: { key: end.category, name: category?.name[language] ?? end.category },
  };
}
