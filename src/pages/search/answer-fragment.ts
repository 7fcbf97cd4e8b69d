import type { Language } from '../../domain/language/language.ts';
import { matchTroubleshooters } from '../../domain/troubleshoot/match-troubleshooters.ts';
import type { Answers } from '../../usecases/help/find-answers.ts';
import { viewTroubleshooterLine } from '../../usecases/troubleshoot/view-troubleshooter.ts';
import { textOf } from '../html/html.ts';
import type { PageNeeds } from '../needs.ts';
import { answerList } from './answer-list.ts';
import type { Guide } from './guides.ts';

/** The answers of the public page as a piece of HTML, for the help pane and the portal. */
export function answerFragment(
  needs: Pick<PageNeeds, 'policies' | 'speak' | 'clock' | 'troubleshooting'>,
  answers: Answers,
  about: { language: Language; edition: string; chosen: { lang?: Language; edition?: string }; isVisitor: boolean },
): string {
  const { language, edition, chosen, isVisitor } = about;
  return textOf(
    answerList(answers, guidesFor(needs, answers.question, about), {
      say: needs.speak(language),
      language,
      edition: needs.policies.current(edition).edition,
      editions: needs.policies.keys().map((key) => ({ key, name: needs.policies.current(key).edition.name[language] })),
      now: needs.clock(),
      chosen,
      isVisitor,
    }),
  );
}

/** The troubleshooters of an edition whose known questions speak of the same. */
export const guidesFor = (
  { troubleshooting }: Pick<PageNeeds, 'troubleshooting'>,
  question: string,
  { language, edition }: { language: Language; edition: string },
): Guide[] =>
  matchTroubleshooters(troubleshooting.of(edition)?.troubleshooters ?? [], question).map((one) =>
    viewTroubleshooterLine(one, language),
  );
