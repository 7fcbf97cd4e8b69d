import type { CheckView, StepView, TroubleshooterView } from '../../../contract/troubleshoot.ts';
import { domainKey } from '../../../domain/troubleshoot/domain-name.ts';
import { Button } from '../../kit/input/button.tsx';
import { useWords } from '../../kit/words/words.ts';
import { Fold } from '../frame/fold.tsx';
import { FindingList } from './finding-list.tsx';
import { RecordBox } from './record-box.tsx';
import { ResultEnd } from './result-end.tsx';
import { StepButtons } from './step-buttons.tsx';
import { anyDomain } from './trail.ts';
import type { Walk } from './use-walk.ts';

type Props = {
  step: Extract<StepView, { kind: 'result' }>;
  walk: Walk;
  view: TroubleshooterView;
  onSolved: () => void;
};

/** What was found, what to do, and how it ends. */
export function ResultStep({ step, walk, view, onSolved }: Props) {
  const { t } = useWords();
  const checks = walk.taken.flatMap((one) => {
    const check = walk.trail.checks[one.step];
    return one.check !== null && check?.id === one.check ? [check] : [];
  });
  const domain = checks[0]?.domain ?? (walk.trail.typedDomain.trim().toLowerCase() || anyDomain);
  // What a look-up found has its own record beside it; without one the general record is shown.
  const isMended = checks.some(({ findings }) =>
    findings.some(({ record, sign }) => record !== null && sign === 'bad'),
  );
  return (
    <div className="flex flex-col gap-5">
      <p className="text-14">{step.text}</p>
      {checks.map((check) => (
        <FoundBefore key={check.id} check={check} />
      ))}
      {!isMended && step.records.length > 0 && (
        <section className="flex flex-col gap-2">
          <h3 className="text-14 font-bold">{t('portal-troubleshoot:result.records')}</h3>
          {step.records.map(({ type, name, value }) => (
            <RecordBox key={name + value} record={{ type, name: fill(name, domain), value: fill(value, domain) }} />
          ))}
        </section>
      )}
      {step.todo.length > 0 && (
        <section>
          <h3 className="text-14 font-bold">{t('portal-troubleshoot:result.todo')}</h3>
          <ol className="mt-1.5 list-decimal space-y-1.5 pl-5 text-14">
            {step.todo.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ol>
        </section>
      )}
      <ResultEnd end={step.end} walk={walk} view={view} onSolved={onSolved} />
      <div className="flex flex-wrap gap-2 border-t border-line pt-4">
        <StepButtons walk={walk} onNext={null} />
        <Button variant="quiet" icon="undo" onPress={walk.restart}>
          {t('portal-troubleshoot:restart')}
        </Button>
      </div>
    </div>
  );
}

/** What explains the result is shown; the rest of the same look-up is there for whoever asks. */
function FoundBefore({ check }: { check: CheckView }) {
  const { t } = useWords();
  const grave = check.findings.filter(({ sign }) => sign === 'bad');
  const rest = check.findings.filter(({ sign }) => sign !== 'bad');
  return (
    <div className="flex flex-col gap-2">
      {grave.length > 0 && <FindingList check={check} findings={grave} />}
      {rest.length > 0 && (
        <Fold summary={t('portal-troubleshoot:result.also', { domain: check.domain, count: rest.length })}>
          <FindingList check={check} findings={rest} />
        </Fold>
      )}
    </div>
  );
}

const fill = (text: string, domain: string): string =>
  text.replaceAll('{domain-key}', domainKey(domain)).replaceAll('{domain}', domain);
