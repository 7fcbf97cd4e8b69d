import { Checkbox } from '../../kit/input/checkbox.tsx';
import { PeopleFields } from '../../kit/input/people-fields.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { TextArea } from '../../kit/input/text-area.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Asking } from './asking.ts';
import { FormSection } from './form-section.tsx';
import { SeverityCard } from './severity-card.tsx';
import { SeverityChoice } from './severity-choice.tsx';
import type { useProposal } from './use-proposal.ts';

const longestStatement = 5_000;

/** Plain questions, the severity that follows from them, and what a grave one asks of the customer. */
export function ImpactSection({
  proposal,
  severity,
  ...asking
}: Asking & { proposal: ReturnType<typeof useProposal>; severity: string | null }) {
  const { t } = useWords();
  const { draft, change, intake } = asking;
  const needs = intake.severities[draft.topic ?? '']?.find(({ key }) => key === severity)?.needs;
  return (
    <FormSection title={t('portal:new.section.impact')}>
      {intake.impact.map(({ key, ask, answers }) => (
        <RadioGroup
          key={key}
          name={`impact.${key}`}
          label={ask}
          look="row"
          value={draft.impact[key] ?? null}
          onChange={(answer) => change({ impact: { ...draft.impact, [key]: answer } })}
          choices={answers.map((answer) => ({
            id: answer.key,
            name: <span className="font-normal">{answer.name}</span>,
          }))}
        />
      ))}
      {intake.choosesSeverity ? (
        <SeverityChoice {...asking} proposal={proposal} severity={severity} />
      ) : (
        <SeverityCard {...asking} proposal={proposal} />
      )}
      {needs?.impactStatement && (
        <TextArea
          name="impactStatement"
          label={t('portal:new.statement')}
          hint={t('portal:new.statementHint')}
          maxLength={longestStatement}
          value={draft.impactStatement}
          onChange={(impactStatement) => change({ impactStatement })}
          isRequired
        />
      )}
      {needs?.peopleAssigned && (
        <PeopleFields people={draft.peopleAssigned ?? []} onChange={(peopleAssigned) => change({ peopleAssigned })} />
      )}
      {needs?.reachableContact && (
        <Checkbox name="contact.reachable" isSelected={draft.reachable} onChange={(reachable) => change({ reachable })}>
          {t('portal:new.reachable')}
        </Checkbox>
      )}
    </FormSection>
  );
}
