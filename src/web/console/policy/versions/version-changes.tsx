import { type listPolicyVersions, readCommitments, readPolicyCalendar } from '../../../../contract/policy.ts';
import type { ResponseOf } from '../../../../contract/route.ts';
import { useApi } from '../../../kit/api/use-api.ts';
import { Loaded } from '../../../kit/show/loaded.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { CalendarChanges } from '../changes/calendar-changes.tsx';
import { TimeChanges } from '../changes/time-changes.tsx';
import type { CalendarDocument } from '../draft/calendar-document.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { usePartName } from './use-part-name.ts';

export type Version = ResponseOf<typeof listPolicyVersions>['items'][number];

const forGood = 3_600_000;

/** What a version changed against the one before it, day by day and time by time. */
export function VersionChanges({ version: { version, parts } }: { version: Version }) {
  const { t } = useWords();
  const nameOf = usePartName();
  return (
    <div className="mt-3 flex flex-col gap-3 border-t border-line pt-3">
      {(parts ?? []).map((part) => (
        <section key={part.kind + part.id} aria-label={nameOf(part)}>
          <h3 className="text-13 font-bold">{nameOf(part)}</h3>
          {part.kind === 'file' || part.what !== 'changed' ? (
            <p className="text-13 text-ink-2">{t(`console-policy:part.${part.what}`)}</p>
          ) : part.kind === 'calendar' ? (
            <OfCalendar id={part.id} version={version} />
          ) : (
            <OfTimes version={version} />
          )}
        </section>
      ))}
    </div>
  );
}

function OfCalendar({ id, version }: { id: string; version: number }) {
  const { policy } = usePolicy();
  const params = { edition: policy.edition.key, id };
  const after = useApi(readPolicyCalendar, { params, query: { version } }, { fresh: forGood });
  const before = useApi(readPolicyCalendar, { params, query: { version: version - 1 } }, { fresh: forGood });
  return (
    <Loaded of={after}>
      {(now) => (
        <Loaded of={before}>
          {(then) => (
            <CalendarChanges before={then.document as CalendarDocument} after={now.document as CalendarDocument} />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function OfTimes({ version }: { version: number }) {
  const { policy } = usePolicy();
  const params = { edition: policy.edition.key };
  const after = useApi(readCommitments, { params, query: { version } }, { fresh: forGood });
  const before = useApi(readCommitments, { params, query: { version: version - 1 } }, { fresh: forGood });
  return (
    <Loaded of={after}>
      {(now) => (
        <Loaded of={before}>
          {(then) => (
            <TimeChanges
              before={then.document}
              after={now.document}
              axes={{
                families: now.families.flatMap((family) => (family === null ? [] : [family.key])),
                topics: now.topics.map(({ key }) => key),
              }}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
