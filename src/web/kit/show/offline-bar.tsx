import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { setOnline, useOnline } from '../api/online.ts';
import { Button } from '../input/button.tsx';
import { useWords } from '../words/words.ts';
import { Icon } from './icon.tsx';

const everyMs = 5_000;

/** Says that the server cannot be reached, that nothing typed is lost, and tries again by itself. */
export function OfflineBar() {
  const { t } = useWords();
  const isOnline = useOnline();
  const client = useQueryClient();
  useEffect(() => {
    if (isOnline) return;
    const timer = setInterval(() => void tryAgain(), everyMs);
    addEventListener('online', tryAgain);
    return () => {
      clearInterval(timer);
      removeEventListener('online', tryAgain);
      void client.invalidateQueries();
    };
  }, [isOnline, client]);
  if (isOnline) return null;
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-warn-line bg-warn-soft px-4 py-1.5 text-13 tablet:px-6"
    >
      <Icon name="cut" className="text-warn" />
      <span className="min-w-0 flex-1">{t('kit:offline')}</span>
      <Button size="small" variant="quiet" onPress={() => void tryAgain()}>
        {t('kit:retry')}
      </Button>
    </div>
  );
}

async function tryAgain(): Promise<void> {
  const answer = await fetch('/healthz', { cache: 'no-store' }).catch(() => null);
  if (answer?.ok) setOnline(true);
}
