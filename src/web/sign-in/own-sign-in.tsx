import { useState } from 'react';
import { Button } from '../kit/input/button.tsx';
import { signInWithOrganisation } from '../kit/shell/sign-in.ts';
import { Notice } from '../kit/show/notice.tsx';
import { useWords } from '../kit/words/words.ts';

/** The sign-in of the person's own organisation. Who comes back without success is told what to do, not why: others read too. */
export function OwnSignIn({ next, hasFailed }: { next: string | null; hasFailed: boolean }) {
  const { t } = useWords();
  const [isGoing, setGoing] = useState(false);
  const [isRefused, setRefused] = useState(hasFailed);
  const go = async () => {
    setGoing(true);
    setRefused(false);
    if ((await signInWithOrganisation(next ?? '/sign-in?arrived')) === 'signed-in') return;
    setGoing(false);
    setRefused(true);
  };
  return (
    <div className="mt-5 flex flex-col gap-3 border-t border-line pt-5">
      {isRefused && (
        <div role="alert">
          <Notice tone="bad">{t('sign-in:organisationFailed')}</Notice>
        </div>
      )}
      <Button icon="building" isPending={isGoing} onPress={() => void go()}>
        {t('sign-in:organisation')}
      </Button>
    </div>
  );
}
