import { useState } from 'react';
import type { StepView, TroubleshooterView } from '../../../contract/troubleshoot.ts';
import { useMe } from '../../kit/api/use-me.ts';
import { Button } from '../../kit/input/button.tsx';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { useWords } from '../../kit/words/words.ts';
import { CompareByHand } from './compare-by-hand.tsx';
import { LookUp } from './look-up.tsx';
import type { Walk } from './use-walk.ts';

type Props = { step: Extract<StepView, { kind: 'check' }>; walk: Walk; view: TroubleshooterView };

/** Looked up by software where that is possible and wanted, else compared by hand: nobody is left without a way on. */
export function CheckStep({ step, walk, view }: Props) {
  const { t } = useWords();
  const me = useMe();
  const organisations = [me?.person?.organisation, ...(me?.person?.actsFor ?? [])].filter(
    (one) => one?.actions.includes('requests.manage') === true,
  );
  const isPossible = view.remoteChecks.are === 'on' && organisations.length > 0;
  const [isByHand, setByHand] = useState(false);
  return (
    <div className="flex flex-col gap-4">
      <p className="text-14 text-ink-2">{step.text}</p>
      {!isPossible && <WhyByHand view={view} isSignedIn={me !== undefined && me.kind !== 'nobody'} />}
      {isPossible && !isByHand ? (
        <LookUp step={step} walk={walk} view={view} organisations={organisations.flatMap((one) => one ?? [])} />
      ) : (
        <CompareByHand step={step} walk={walk} view={view} />
      )}
      {isPossible && (
        <div>
          <Button variant="quiet" size="small" className="-ml-2.5" onPress={() => setByHand(!isByHand)}>
            {t(isByHand ? 'portal-troubleshoot:lookUp.bySoftware' : 'portal-troubleshoot:lookUp.byHand')}
          </Button>
        </div>
      )}
    </div>
  );
}

function WhyByHand({ view, isSignedIn }: { view: TroubleshooterView; isSignedIn: boolean }) {
  const { t } = useWords();
  if (view.remoteChecks.are === 'off')
    return <Notice title={t('portal-troubleshoot:why.off')}>{view.remoteChecks.why}</Notice>;
  if (isSignedIn)
    return (
      <Notice icon="lock" title={t('portal-troubleshoot:why.right')}>
        {t('portal-troubleshoot:why.rightText')}
      </Notice>
    );
  return (
    <Notice
      icon="user"
      title={t('portal-troubleshoot:why.signIn')}
      action={
        <LinkButton href={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`}>
          {t('portal-troubleshoot:why.signInGo')}
        </LinkButton>
      }
    >
      {t('portal-troubleshoot:why.signInText')}
    </Notice>
  );
}
