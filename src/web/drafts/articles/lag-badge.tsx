import type { Language } from '../../../domain/language/language.ts';
import { Badge } from '../../kit/show/badge.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';

/** Says that a translation does not follow its original yet. */
export function LagBadge({ lags }: { lags: { language: Language; n: number } | null }) {
  const { t } = useWords();
  if (lags === null) return null;
  return (
    <Badge tone="warn" icon="clock">
      {t('drafts:lags', { language: languageNames[lags.language], n: lags.n })}
    </Badge>
  );
}
