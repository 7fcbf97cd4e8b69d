import type { StepView, TroubleshooterView } from '../../../contract/troubleshoot.ts';
import { Button } from '../../kit/input/button.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Taken } from './trail.ts';
import type { Walk } from './use-walk.ts';

/** The answers so far, each with the way back to it. */
export function AnswersGiven({ view, walk }: { view: TroubleshooterView; walk: Walk }) {
  const { t } = useWords();
  if (walk.taken.length === 0) return null;
  return (
    <section aria-label={t('portal-troubleshoot:answers')}>
      <h2 className="text-14 font-bold">{t('portal-troubleshoot:answers')}</h2>
      <ol className="mt-1.5 divide-y divide-line border-y border-line">
        {walk.taken.map((one, at) => {
          const step = view.steps.find(({ key }) => key === one.step);
          if (step === undefined || step.kind === 'result') return null;
          const asked = step.kind === 'question' ? step.ask : step.title;
          return (
            <li key={one.step} className="flex items-center gap-x-4 py-2">
              <p className="min-w-0 flex-1 text-13">
                <span className="block text-ink-2">{asked}</span>
                <Given step={step} taken={one} />
              </p>
              <Button
                size="small"
                variant="quiet"
                onPress={() => walk.goTo(at + 1)}
                aria-label={`${t('portal-troubleshoot:change')}: ${asked}`}
              >
                {t('portal-troubleshoot:change')}
              </Button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Given({ step, taken }: { step: Exclude<StepView, { kind: 'result' }>; taken: Taken }) {
  const { t } = useWords();
  if (step.kind === 'question') return <>{step.answers.find(({ key }) => key === taken.answer)?.text}</>;
  if (taken.check !== null) return <>{t('portal-troubleshoot:how.checked')}</>;
  if (taken.answer === 'skip') return <>{t('portal-troubleshoot:how.skipped')}</>;
  if (taken.answer === 'clear') return <>{t('portal-troubleshoot:how.compared')}</>;
  return <>{t('portal-troubleshoot:how.differs', { record: t(`portal-troubleshoot:check.${taken.answer}`) })}</>;
}
