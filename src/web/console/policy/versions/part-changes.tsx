import type { z } from 'zod';
import { readCommitments, readPolicyCalendar } from '../../../../contract/policy.ts';
import type { partView } from '../../../../contract/policy-parts.ts';
import { useApi } from '../../../kit/api/use-api.ts';
import { Loaded } from '../../../kit/show/loaded.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { CalendarChanges } from '../changes/calendar-changes.tsx';
import { TimeChanges } from '../changes/time-changes.tsx';
import type { CalendarDocument } from '../draft/calendar-document.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { usePartName } from './use-part-name.ts';

const forGood = 3_600_000;

type PartChangesProps = { parts: readonly z.output<typeof partView>[]; from: number; to: number };

/** What differs between two versions in these parts, day by day and time by time. */
export function PartChanges({ parts, from, to }: PartChangesProps) {
  const { t } = useWords();
  const nameOf = usePartName();
  return (
    <div className="flex flex-col gap-3">
      {parts.map((part) => (
        <section key={part.kind + part.id} aria-label={nameOf(part)}>
          <h3 className="text-13 font-bold">{nameOf(part)}</h3>
          {part.kind === 'file' || part.what !== 'changed' ? (
            <p className="text-13 text-ink-2">{t(`console-policy:part.${part.what}`)}</p>
          ) : part.kind === 'calendar' ? (
            <OfCalendar id={part.id} from={from} to={to} />
          ) : (
            <OfTimes from={from} to={to} />
          )}
        </section>
      ))}
    </div>
  );
}

function OfCalendar({ id, from, to }: { id: string; from: number; to: number }) {
  const { policy } = usePolicy();
  const params = { edition: policy.edition.key, id };
  const after = useApi(readPolicyCalendar, { params, query: { version: to } }, { fresh: forGood });
  const before = useApi(readPolicyCalendar, { params, query: { version: from } }, { fresh: forGood });
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

function OfTimes({ from, to }: { from: number; to: number }) {
  const { policy } = usePolicy();
  const params = { edition: policy.edition.key };
  const after = useApi(readCommitments, { params, query: { version: to } }, { fresh: forGood });
  const before = useApi(readCommitments, { params, query: { version: from } }, { fresh: forGood });
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
