import { TextArea } from '../../kit/input/text-area.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Issue } from '../health/follow-button.tsx';
import { AlikeIssue } from './alike-issue.tsx';
import type { Asking } from './asking.ts';
import { CarriedCard } from './carried-card.tsx';
import { FormSection } from './form-section.tsx';

const longest = { description: 20_000, tried: 5_000 };

/** What is wrong, whether it is known already, and what was tried. */
export function ProblemSection({ draft, change, alike }: Asking & { alike: Issue | null }) {
  const { t } = useWords();
  return (
    <FormSection title={t('portal:new.section.problem')}>
      <TextArea
        name="description"
        label={t('portal:new.description')}
        hint={t('portal:new.descriptionHint')}
        rows={6}
        maxLength={longest.description}
        value={draft.description}
        onChange={(description) => change({ description })}
        isRequired
      />
      {alike && <AlikeIssue issue={alike} onOther={() => change({ otherThan: [...draft.otherThan, alike.id] })} />}
      <TextArea
        name="tried"
        label={t('portal:new.tried')}
        hint={t('portal:new.triedHint')}
        rows={2}
        maxLength={longest.tried}
        value={draft.tried}
        onChange={(tried) => change({ tried })}
      />
      <CarriedCard draft={draft} change={change} />
    </FormSection>
  );
}
