import type { IntakeView } from '../../../contract/intake.ts';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { Select } from '../../kit/input/select.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Asking } from './asking.ts';
import { FormSection } from './form-section.tsx';
import { ScopeQuestion } from './scope-question.tsx';

const none = 'none';

/** Topic, category, and where they are known the service and the subscription. */
export function AboutSection(asking: Asking) {
  const { t } = useWords();
  const { draft, change, intake } = asking;
  const topic = intake.topics.find(({ key }) => key === draft.topic);
  return (
    <FormSection title={t('portal:new.section.about')}>
      <RadioGroup
        name="topic"
        label={t('portal:new.topic')}
        value={draft.topic}
        onChange={(key) => change({ topic: key, category: null, severity: null })}
        choices={intake.topics.map(({ key, name, hint, hours }) => ({
          id: key,
          name,
          description: hint,
          aside: hours,
        }))}
      />
      {topic && topic.categories.length > 0 && (
        <RadioGroup
          key={topic.key}
          name="category"
          label={t('portal:new.category')}
          value={draft.category}
          onChange={(category) => change({ category })}
          choices={topic.categories.map(({ key, name, examples }) => ({
            id: key,
            name,
            description:
              examples.length > 0
                ? t('portal:new.categoryExamples', { examples: examples.slice(0, 3).join(t('portal:list.between')) })
                : undefined,
          }))}
        />
      )}
      {intake.services.length > 0 && (
        <Select
          name="service"
          label={t('portal:new.service')}
          value={draft.service ?? none}
          onChange={(key) => change({ service: key === none ? null : key })}
          items={[
            { id: none, name: t('portal:new.serviceNone') },
            ...intake.services.map(({ key, name }) => ({ id: key, name })),
          ]}
          className="max-w-100"
        />
      )}
      {intake.subscriptions.length > 0 && (
        <Select
          name="subscription"
          label={t('portal:new.subscription')}
          hint={t('portal:new.subscriptionHint')}
          value={draft.subscription ?? none}
          onChange={(key) => change({ subscription: key === none ? null : key })}
          items={[
            { id: none, name: t('portal:new.subscriptionNone') },
            ...intake.subscriptions.map((one) => ({ id: one.id, name: one.name, hint: hintOf(one, t) })),
          ]}
          className="max-w-100"
        />
      )}
      {intake.scope.length > 0 && <ScopeQuestion {...asking} />}
    </FormSection>
  );
}

function hintOf(
  { seats, standing, partner }: IntakeView['subscriptions'][number],
  t: (key: string, values?: Record<string, unknown>) => string,
): string {
  return [
    t('portal:new.seats', { seats }),
    standing === 'trial' ? t('portal:new.trial') : '',
    partner === null ? '' : t('portal:new.through', { partner }),
  ]
    .filter(Boolean)
    .join(' · ');
}
