import { useState } from 'react';
import type { readArticleSource } from '../../../contract/drafts.ts';
import { readArticleVersion } from '../../../contract/drafts.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import type { Language } from '../../../domain/language/language.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { Button } from '../../kit/input/button.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { DiffView } from './diff-view.tsx';

type Place = { edition: string; language: Language; path: string };
type Version = ResponseOf<typeof readArticleSource>['versions'][number];

/** What was published here, by whom, and what each version changed. */
export function Versions({ place, versions }: { place: Place; versions: readonly Version[] }) {
  const { t } = useWords();
  const [shown, setShown] = useState<number | null>(versions[0]?.n ?? null);
  if (versions.length === 0) return <EmptyState icon="file" title={t('drafts:versions.none')} />;
  return (
    <ol className="flex flex-col divide-y divide-line rounded-box border border-line bg-surface">
      {versions.map((version) => (
        <li key={version.n} className="p-4">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <p className="text-14">
              <span className="font-medium">
                {version.n === 0 ? t('drafts:versions.came') : t('drafts:version', { n: version.n })}
              </span>{' '}
              <Instant at={version.publishedAt} look="absolute" className="text-13 text-ink-2" />
            </p>
            {version.n > 0 && (
              <Button
                size="small"
                variant="quiet"
                aria-expanded={shown === version.n}
                onPress={() => setShown(shown === version.n ? null : version.n)}
              >
                {t(shown === version.n ? 'drafts:versions.hide' : 'drafts:versions.show')}
              </Button>
            )}
          </div>
          {version.n > 0 && (
            <p className="text-13 text-ink-2">
              {t('drafts:versions.by', { author: version.authorName, reviewer: version.reviewerName })}
              {version.translatesLanguage !== null &&
                ` · ${t('drafts:versions.of', { language: languageNames[version.translatesLanguage], n: version.translatesVersion })}`}
            </p>
          )}
          {shown === version.n && version.n > 0 && (
            <div className="mt-3">
              <Change place={place} n={version.n} hasBefore={versions.some(({ n }) => n === version.n - 1)} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function Change({ place, n, hasBefore }: { place: Place; n: number; hasBefore: boolean }) {
  const after = useApi(readArticleVersion, { query: { ...place, n } }, { fresh: 3_600_000 });
  const before = useApi(
    readArticleVersion,
    { query: { ...place, n: n - 1 } },
    { fresh: 3_600_000, isEnabled: hasBefore },
  );
  return (
    <Loaded of={after}>
      {({ source }) =>
        hasBefore ? (
          <Loaded of={before}>{(old) => <DiffView before={old.source} after={source} />}</Loaded>
        ) : (
          <DiffView before="" after={source} />
        )
      }
    </Loaded>
  );
}
