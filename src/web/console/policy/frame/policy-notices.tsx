import { policyNotices } from '../../../../contract/policy.ts';
import { useApi } from '../../../kit/api/use-api.ts';
import { LinkButton } from '../../../kit/input/link-button.tsx';
import { Notice } from '../../../kit/show/notice.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { CoverageNotice } from '../coverage/coverage-notice.tsx';

/** On the console's front: calendars whose known days end, and folders that wait for a decision. Nothing while all is well. */
export function PolicyNotices({ edition }: { edition: string }) {
  const { t } = useWords();
  const { data } = useApi(policyNotices, { query: {} }, { fresh: 300_000 });
  const coverage = data?.coverage.filter((one) => one.edition.key === edition) ?? [];
  const folder = data?.folders.find((one) => one.edition.key === edition);
  const first = coverage[0];
  const lacks = folder !== undefined && folder.stillUsed.length > 0;
  const between = (names: string[]) => names.join(t('console:between'));
  const at = `/console/policy/${edition}`;
  if (first === undefined && folder === undefined) return null;
  return (
    <div className="mb-4 flex flex-col gap-3">
      {first && (
        <CoverageNotice
          coverage={first.calendar.coverage}
          zone={first.calendar.zone ?? t('console-policy:zone.own')}
          name={[
            first.calendar.name,
            coverage.length > 1 && t('console-policy:front.more', { count: coverage.length - 1 }),
          ]
            .filter(Boolean)
            .join(' ')}
          importAt={`${at}/calendars/${first.calendar.id}/import`}
          also={
            <LinkButton size="small" href={coverage.length > 1 ? at : `${at}/calendars/${first.calendar.id}`}>
              {t(coverage.length > 1 ? 'console-policy:place.calendars' : 'console-policy:front.open')}
            </LinkButton>
          }
        />
      )}
      {folder && (
        <Notice
          tone="warn"
          title={t(`console-policy:front.${lacks ? 'folderLacks' : 'folder'}`, { edition: folder.edition.name })}
          action={
            <LinkButton size="small" href={`${at}/files`}>
              {t('console-policy:front.files')}
            </LinkButton>
          }
        >
          {lacks
            ? t('console-policy:front.folderLacksText', { names: between(folder.stillUsed.map(({ name }) => name)) })
            : t('console-policy:front.folderText', { parts: between(folder.parts.map(({ id }) => id)) })}
        </Notice>
      )}
    </div>
  );
}
