import { Checkbox } from '../../kit/input/checkbox.tsx';
import { PeopleFields } from '../../kit/input/people-fields.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { Select } from '../../kit/input/select.tsx';
import { TextArea } from '../../kit/input/text-area.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { OrganisationCard } from '../organisation/organisation-card.ts';
import { type CallerDraft, needsOf, offersOf } from './draft.ts';

/** How grave it is, under the same ceilings as if the customer had filed it; what is refused says why. */
export function SeverityFields({
  draft,
  change,
  card,
}: {
  draft: CallerDraft;
  change: (part: Partial<CallerDraft>) => void;
  card: OrganisationCard;
}) {
  const { t } = useWords();
  const offers = offersOf(draft, card);
  const needs = needsOf(draft, card);
  const chosen = offers.find(({ key }) => key === draft.severity);
  return (
    <>
      {card.impact.length > 0 && (
        <fieldset className="grid gap-4 tablet:grid-cols-2">
          <legend className="mb-2 text-14 font-medium">{t('desk:caller.impact')}</legend>
          {card.impact.map(({ key, ask, answers }) => (
            <Select
              key={key}
              label={ask}
              items={answers.map((answer) => ({ id: answer.key, name: answer.name }))}
              value={draft.impact[key] ?? null}
              onChange={(answer) => change({ impact: { ...draft.impact, [key]: answer } })}
            />
          ))}
        </fieldset>
      )}
      <RadioGroup
        name="severity"
        label={t('desk:caller.severity')}
        value={draft.severity}
        onChange={(severity) => change({ severity })}
        choices={offers.map(({ key, name, definition, refusal }) => ({
          id: key,
          name,
          description: refusal?.words ?? definition,
          isDisabled: refusal !== null,
        }))}
        isRequired
      />
      {chosen && chosen.duty !== '' && (
        <p className="text-13 text-ink-2">{t('desk:caller.duty', { words: chosen.duty })}</p>
      )}
      {needs?.impactStatement && (
        <TextArea
          name="impactStatement"
          label={t('desk:facts.statement')}
          hint={t('desk:caller.statementHint')}
          maxLength={5_000}
          value={draft.impactStatement}
          onChange={(impactStatement) => change({ impactStatement })}
          isRequired
        />
      )}
      {needs?.peopleAssigned && (
        <PeopleFields people={draft.peopleAssigned ?? []} onChange={(peopleAssigned) => change({ peopleAssigned })} />
      )}
      {needs?.reachableContact && (
        <Checkbox name="reachable" isSelected={draft.reachable} onChange={(reachable) => change({ reachable })}>
          {t('desk:caller.reachable')}
        </Checkbox>
      )}
    </>
  );
}
