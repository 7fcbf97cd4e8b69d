import { useState } from 'react';
import { listPolicyVersions } from '../../../../contract/policy.ts';
import { usePages } from '../../../kit/api/use-pages.ts';
import { Button } from '../../../kit/input/button.tsx';
import { Badge } from '../../../kit/show/badge.tsx';
import { LoadMore } from '../../../kit/show/load-more.tsx';
import { Loaded } from '../../../kit/show/loaded.tsx';
import { Skeleton } from '../../../kit/show/skeleton.tsx';
import { Instant } from '../../../kit/time/instant.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { PolicyPage } from '../frame/policy-page.tsx';
import { ReplanNotice } from './replan-notice.tsx';
import { usePartName } from './use-part-name.ts';
import { type Version, VersionChanges } from './version-changes.tsx';

/** Who saved which version, when and why, and what it changed; nothing of it is ever rewritten. */
export function VersionsScreen() {
  const { policy } = usePolicy();
  const read = usePages(listPolicyVersions, { params: { edition: policy.edition.key }, query: {} });
  return (
    <PolicyPage>
      <ReplanNotice replan={policy.replan} />
      <Loaded of={read} skeleton={<Skeleton look="rows" rows={5} />}>
        {() => (
          <ol className="divide-y divide-line rounded-box border border-line bg-surface">
            {read.items.map((version) => (
              <OneVersion key={version.version} version={version} isInForce={version.version === policy.version} />
            ))}
          </ol>
        )}
      </Loaded>
      <LoadMore more={read.more} isLoadingMore={read.isLoadingMore} />
    </PolicyPage>
  );
}

function OneVersion({ version, isInForce }: { version: Version; isInForce: boolean }) {
  const { t } = useWords();
  const nameOf = usePartName();
  const [isOpen, setOpen] = useState(false);
  const id = `version-${version.version}`;
  const parts = version.parts ?? [];
  return (
    <li className="px-4 py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0 flex-1 basis-64">
          <h2 className="flex flex-wrap items-center gap-x-2 text-14 font-bold">
            {t('console-policy:version.name', { version: version.version })}
            {isInForce && <Badge tone="good">{t('console-policy:version.inForce')}</Badge>}
          </h2>
          <p className="text-14 [overflow-wrap:anywhere] whitespace-pre-line">
            {version.comment || t(`console-policy:version.origin.${version.origin}`)}
          </p>
          <p className="mt-0.5 text-13 text-ink-2">
            {version.savedBy ?? t('console-policy:version.folder')} · <Instant at={version.savedAt} look="absolute" />
          </p>
          {parts.length > 0 && (
            <p className="mt-0.5 text-13 text-ink-2">
              {parts
                .map((part) => `${nameOf(part)} (${t(`console-policy:part.${part.what}`)})`)
                .join(t('console:between'))}
            </p>
          )}
        </div>
        {parts.length > 0 && (
          <Button
            size="small"
            variant="quiet"
            icon={isOpen ? 'chevron-down' : 'chevron-right'}
            aria-expanded={isOpen}
            aria-controls={id}
            onPress={() => setOpen(!isOpen)}
          >
            {t('console-policy:version.what')}
          </Button>
        )}
      </div>
      <div id={id}>{isOpen && <VersionChanges version={version} />}</div>
    </li>
  );
}
