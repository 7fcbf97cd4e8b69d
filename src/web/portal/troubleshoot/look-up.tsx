import { useEffect, useRef } from 'react';
import { checkDomain, listDomains, type StepView, type TroubleshooterView } from '../../../contract/troubleshoot.ts';
import { answerOf } from '../../../domain/troubleshoot/walk.ts';
import { wordsOfProblem } from '../../kit/api/problem.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { Select } from '../../kit/input/select.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { useWords } from '../../kit/words/words.ts';
import { DomainList } from './domain-list.tsx';
import { FindingList } from './finding-list.tsx';
import { StepButtons } from './step-buttons.tsx';
import type { Walk } from './use-walk.ts';

type Props = {
  step: Extract<StepView, { kind: 'check' }>;
  walk: Walk;
  view: TroubleshooterView;
  organisations: readonly { id: string; name: string }[];
};

/** Looks records up for a domain that was proved. Whatever goes wrong, there is a way on, and nothing that was answered is lost. */
export function LookUp({ step, walk, view, organisations }: Props) {
  const { t } = useWords();
  const { trail, keep } = walk;
  const organisation = organisations.find(({ id }) => id === trail.organisation) ?? organisations[0];
  const domains = useApi(listDomains, { query: { organisation: organisation?.id } });
  const found = useRef<HTMLDivElement>(null);
  const look = useChange(checkDomain, {
    onDone: (check) => keep({ checks: { ...trail.checks, [step.key]: check } }),
  });
  const check = trail.checks[step.key];
  useEffect(() => {
    if (look.isDone) found.current?.focus();
  }, [look.isDone]);
  const answer = check === undefined ? null : answerOf(step, check.findings);
  return (
    <>
      {organisations.length > 1 && (
        <Select
          label={t('portal-troubleshoot:lookUp.customer')}
          items={organisations.map(({ id, name }) => ({ id, name }))}
          value={organisation?.id ?? null}
          onChange={(id) => keep({ organisation: id, domain: null, checks: {} })}
          className="max-w-100"
        />
      )}
      <Loaded of={domains}>
        {({ items }) => {
          const proved = items.filter(({ provedAt }) => provedAt !== null);
          const chosen = proved.find(({ id }) => id === trail.domain) ?? proved[0];
          if (chosen === undefined) return <DomainList organisation={organisation?.id} items={items} />;
          return (
            <div className="flex flex-col gap-2">
              <div className="flex flex-wrap items-end gap-2">
                <Select
                  label={t('portal-troubleshoot:lookUp.domain')}
                  items={proved.map(({ id, name }) => ({ id, name }))}
                  value={chosen.id}
                  onChange={(domain) => {
                    const { [step.key]: _old, ...checks } = trail.checks;
                    look.reset();
                    keep({ domain, checks });
                  }}
                  className="min-w-48 flex-1 basis-56 phone:max-w-80"
                />
                <Button
                  {...(check === undefined ? { variant: 'primary' as const } : { icon: 'refresh' as const })}
                  isPending={look.isSending}
                  onPress={() =>
                    void look.send({ params: { key: view.key }, body: { domain: chosen.id, step: step.key } })
                  }
                >
                  {t(check === undefined ? 'portal-troubleshoot:lookUp.run' : 'portal-troubleshoot:lookUp.again')}
                </Button>
              </div>
              <p className="text-13 text-ink-2">
                {t(
                  chosen.madeUp
                    ? 'portal-troubleshoot:lookUp.madeUp'
                    : look.isSending
                      ? 'portal-troubleshoot:lookUp.running'
                      : 'portal-troubleshoot:lookUp.onlyReads',
                )}
              </p>
            </div>
          );
        }}
      </Loaded>
      <div ref={found} tabIndex={-1} aria-live="polite" className="flex flex-col gap-4 outline-none empty:hidden">
        {look.problem && (
          <Notice tone="bad" title={t('portal-troubleshoot:lookUp.failed')}>
            <p>{wordsOfProblem(look.problem)}</p>
            <p>{t('portal-troubleshoot:lookUp.kept')}</p>
          </Notice>
        )}
        {check && <FindingList check={check} />}
        {check && answer === null && (
          <Notice tone="warn" title={t('portal-troubleshoot:lookUp.open')}>
            {t('portal-troubleshoot:lookUp.openText')}
          </Notice>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <StepButtons
          walk={walk}
          onNext={check !== undefined && answer !== null ? () => walk.answer(answer, check.id) : null}
        />
        {answer === null && (
          <Button variant="quiet" onPress={() => walk.answer('skip', check?.id)}>
            {t('portal-troubleshoot:lookUp.skip')}
          </Button>
        )}
      </div>
    </>
  );
}
