import { useState } from 'react';
import { listTokens, revokeToken } from '../../../contract/me.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { wordsOfProblem } from '../../kit/api/problem.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { Dialog } from '../../kit/over/dialog.tsx';
import { say } from '../../kit/over/toast.tsx';
import { formatInstant } from '../../kit/time/format-instant.ts';
import { useNow } from '../../kit/time/now.ts';
import { useZone } from '../../kit/time/zone.ts';
import { useWords } from '../../kit/words/words.ts';

/** One token: since when, until when, last used; revoked after a question. */
export function TokenRow({ token }: { token: ResponseOf<typeof listTokens>['items'][number] }) {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useNow();
  const [isAsking, setAsking] = useState(false);
  const revoke = useChange(revokeToken, {
    rereads: [listTokens],
    onDone: () => say(t('portal:profile.tokens.revoked', { name: token.name })),
  });
  const day = (at: string) => formatInstant(at, { language, zone, now, detail: 'date' });
  const isExpired = token.expiresAt !== null && Date.parse(token.expiresAt) < now;
  const facts = [
    t('portal:profile.tokens.created', { when: day(token.createdAt) }),
    token.expiresAt &&
      t(isExpired ? 'portal:profile.tokens.expired' : 'portal:profile.tokens.expires', { when: day(token.expiresAt) }),
    token.lastUsedAt
      ? t('portal:profile.tokens.used', { when: day(token.lastUsedAt) })
      : t('portal:profile.tokens.unused'),
  ];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-medium break-words">{token.name}</p>
        <p className="text-13 text-ink-2">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <Button
        size="small"
        variant="quiet"
        onPress={() => setAsking(true)}
        aria-label={t('portal:profile.tokens.revokeOf', { name: token.name })}
      >
        {t('portal:profile.tokens.revoke')}
      </Button>
      <Dialog
        title={t('portal:profile.tokens.revokeTitle', { name: token.name })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        size="small"
        isAlert
        buttons={
          <>
            <Button onPress={() => setAsking(false)}>{t('portal:cancel')}</Button>
            <Button
              variant="danger"
              isPending={revoke.isSending}
              onPress={() => void revoke.send({ params: { id: token.id } }).then(() => setAsking(false))}
            >
              {t('portal:profile.tokens.revoke')}
            </Button>
          </>
        }
      >
        <p>{t('portal:profile.tokens.revokeText')}</p>
        {revoke.problem && (
          <p role="alert" className="mt-2 text-bad">
            {wordsOfProblem(revoke.problem)}
          </p>
        )}
      </Dialog>
    </li>
  );
}
