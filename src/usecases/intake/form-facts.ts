import type { IntakeView } from '../../contract/intake.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { offeredSeverities } from '../../domain/edition/offered-severities.ts';
import { topicHours } from '../../domain/edition/topic-hours.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { entitlementOf } from '../../domain/subscription/entitlement.ts';
import { localDate } from '../../domain/time/local-date.ts';
import type { Holdings } from '../ports/organisations.ts';
import { severityRefusalWords } from '../request/severity-words.ts';
import type { InWords } from '../request/show-request.ts';

type FormFacts = Pick<
  IntakeView,
  | 'topics'
  | 'severities'
  | 'choosesSeverity'
  | 'impact'
  | 'scope'
  | 'contactMethods'
  | 'services'
  | 'languages'
  | 'attachments'
>;

/** What an edition and a contract put into the form, in one language: the same for portal, pane and the agent who files for a caller. */
export function formFacts(
  edition: Edition,
  holdings: Holdings,
  affected: Id | null,
  { language, say, circumstances }: InWords,
): FormFacts {
  const { organisation } = holdings;
  const entitlement = entitlementOf(edition, holdings, affected, localDate(circumstances.now, organisation.zone));
  const named = (one: { key: string; name: Record<typeof language, string> }) => ({
    key: one.key,
    name: one.name[language],
  });
  return {
    topics: edition.topics.map((topic) => ({
      ...named(topic),
      hint: topic.hint[language],
      hours: hoursWords(edition, topicHours(edition, topic.key, organisation.country).hours, language),
      categories: topic.categories.map((category) => ({
        ...named(category),
        examples: category.examples.map((example) => example[language]),
      })),
    })),
    severities: Object.fromEntries(
      edition.topics.map((topic) => [
        topic.key,
        offeredSeverities(edition, topic.key, entitlement).map(({ severity, refusal }) => ({
          ...named(severity),
          rank: severity.rank,
          definition: severity.definition[language],
          examples: severity.examples.map((one) => one[language]),
          duty: severity.customerDuty[language],
          needs: {
            impactStatement: severity.needs.impactStatement === true,
            phone: severity.needs.phone === true,
            reachableContact: severity.needs.reachableContact === true,
            peopleAssigned: severity.needs.peopleAssigned === true,
          },
          refusal:
            refusal === null
              ? null
              : {
                  code: refusal.reason,
                  words: severityRefusalWords(refusal, severity.key, edition, { say, language }),
                },
        })),
      ]),
    ),
    choosesSeverity: entitlement.choosesSeverity,
    impact: edition.impact.questions.map((question) => ({
      key: question.key,
      ask: question.text[language],
      answers: question.answers.map((answer) => ({ key: answer.key, name: answer.text[language] })),
    })),
    scope: edition.scopeQuestion.exclusions.map((one) => ({ ...named(one), goTo: one.goTo[language] })),
    contactMethods: edition.contactMethods.map((one) => ({ ...named(one), hint: one.hint[language], by: one.by })),
    services: edition.services.map(named),
    languages: edition.languages,
    attachments: { maxBytes: edition.limits.attachment.bytes, perMessage: edition.limits.attachment.perMessage },
  };
}

function hoursWords(edition: Edition, calendarId: string, language: 'en' | 'ja' | 'zh-Hans'): string {
  const name = edition.calendars.find((one) => one.id === calendarId)?.name;
  return typeof name === 'string' ? name : (name?.[language] ?? calendarId);
}
