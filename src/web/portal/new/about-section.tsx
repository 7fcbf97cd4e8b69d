import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Asking } from './asking.ts';
import { Concerned } from './concerned.tsx';
import { FormSection } from './form-section.tsx';
import { ScopeQuestion } from './scope-question.tsx';

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
        hint={topic === undefined ? t('portal:new.topicHint') : undefined}
        value={draft.topic}
        onChange={(key) => change({ topic: key, category: null, severity: null })}
        choices={intake.topics.map(({ key, name, hint, hours }) => ({
          id: key,
          name,
          description: (
            <>
              {hint}
              <span className="block text-12">{hours}</span>
            </>
          ),
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
      {topic && <Concerned {...asking} />}
      {topic && intake.scope.length > 0 && <ScopeQuestion {...asking} />}
    </FormSection>
  );
}
