import { partsTogether } from '../../../../domain/policy/policy-part.ts';
import { useWords } from '../../../kit/words/words.ts';
import { isChanged } from '../draft/policy-draft.ts';
import { OthersFirst } from './others-first.tsx';
import { type Policy, usePolicy } from './policy-context.ts';

/** Somebody saved since this draft began: said before it is reviewed, with the ways to take both along. */
export function NewerVersion() {
  const { t } = useWords();
  const { policy, work } = usePolicy();
  const { base } = work.draft;
  if (base === 0 || base >= policy.version || !isChanged(work.draft)) return null;
  return (
    <OthersFirst
      title={t('console-policy:newer.title', { version: policy.version })}
      parts={partsSince(policy, base)}
      version={policy.version}
    >
      {t('console-policy:newer.text', { base })}
    </OthersFirst>
  );
}

/** What was changed since a version, each part once. */
function partsSince({ versions }: Policy, base: number) {
  const later = versions.filter(({ version }) => version > base).toReversed();
  return partsTogether(later.flatMap((one) => one.parts ?? []));
}
