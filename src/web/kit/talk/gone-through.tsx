import type { CarriedView } from '../../../contract/troubleshooting-view.ts';
import { FoundRecords } from '../show/found-records.tsx';
import { SignMark } from '../show/sign-mark.tsx';
import { Instant } from '../time/instant.tsx';

/** What a troubleshooter asked and found before the request was filed: the gravest first, the answers below. */
export const GoneThrough = ({ carried }: { carried: CarriedView }) => (
  <div className="flex flex-col gap-2.5 text-13">
    <p className="font-medium">{carried.title}</p>
    {carried.findings.length > 0 && (
      <ul className="flex flex-col gap-2.5">
        {carried.findings.map((finding, at) => (
          <li key={at}>
            <p className="flex flex-wrap items-center justify-between gap-x-3">
              <SignMark sign={finding.sign} />
              {finding.at !== carried.findings[at - 1]?.at && (
                <span className="text-12 text-ink-2">
                  <Instant at={finding.at} look="both" />
                </span>
              )}
            </p>
            <p className="break-words [overflow-wrap:anywhere]">{finding.words}</p>
            {finding.sign !== 'good' && <FoundRecords evidence={finding.evidence} />}
          </li>
        ))}
      </ul>
    )}
    <ol className="flex flex-col gap-1 border-t border-line pt-2 text-12">
      {carried.steps.map(({ ask, answer }, at) => (
        <li key={at}>
          <span className="text-ink-2">{ask}</span> {answer}
        </li>
      ))}
    </ol>
  </div>
);
