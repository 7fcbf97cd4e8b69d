import type { CheckView } from '../../../contract/troubleshoot.ts';
import { FoundRecords } from '../../kit/show/found-records.tsx';
import { SignMark } from '../../kit/show/sign-mark.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';
import { RecordBox } from './record-box.tsx';

/** What was found, the gravest first: sign, judgement, the record as it stood, and the one to set. */
export function FindingList({
  check,
  findings = check.findings,
}: {
  check: CheckView;
  findings?: CheckView['findings'];
}) {
  const { t } = useWords();
  return (
    <section aria-label={t('portal-troubleshoot:lookUp.found', { domain: check.domain })}>
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-14 font-bold break-all">
          {t('portal-troubleshoot:lookUp.found', { domain: check.domain })}
        </h3>
        <p className="text-12 text-ink-2">
          {t('portal-troubleshoot:lookUp.at')} <Instant at={check.at} look="both" />
        </p>
      </header>
      <ul className="mt-2 divide-y divide-line rounded-box border border-line bg-surface">
        {findings.map((finding, at) => (
          <li key={at} className="px-3.5 py-3">
            <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-0.5">
              <span className="text-13 font-medium">{t(`portal-troubleshoot:check.${finding.check}`)}</span>
              <SignMark sign={finding.sign} />
            </p>
            <p className="mt-0.5 text-14 break-words [overflow-wrap:anywhere]">
              {t(`portal-troubleshoot:finding.${finding.code}`, finding.facts)}
            </p>
            <FoundRecords evidence={finding.evidence} />
            {finding.record && (
              <div className="mt-2.5">
                <p className="mb-1 text-12 text-ink-2">{t('portal-troubleshoot:record.set')}</p>
                <RecordBox record={finding.record} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
