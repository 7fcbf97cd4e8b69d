import { type DomainView, listDomains, proveDomain, removeDomain } from '../../../contract/troubleshoot.ts';
import { wordsOfProblem } from '../../kit/api/problem.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';
import { RecordBox } from './record-box.tsx';

const looks = {
  open: {},
  proved: { tone: 'good', icon: 'circle-check' },
  missing: { tone: 'warn', icon: 'alert' },
  lost: { tone: 'bad', icon: 'alert' },
} as const;

/** One domain; where it is not proved, or its record has gone, with the record that proves it. */
export function DomainRow({ domain }: { domain: DomainView }) {
  const { t } = useWords();
  const { id, name, ascii, madeUp, provedAt, missing, lostAt, proof } = domain;
  const prove = useChange(proveDomain, {
    rereads: [listDomains],
    onDone: () => say(t('portal-troubleshoot:domains.provedNow', { name })),
  });
  const remove = useChange(removeDomain, {
    rereads: [listDomains],
    onDone: () => say(t('portal-troubleshoot:domains.removed', { name })),
  });
  const problem = prove.problem ?? remove.problem;
  const state = missing !== null ? 'missing' : provedAt !== null ? 'proved' : lostAt !== null ? 'lost' : 'open';
  return (
    <li className="flex flex-col gap-2 py-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="min-w-0 font-medium break-all">
          {name}
          {ascii !== name && <span className="ml-2 text-12 font-normal text-ink-2">{ascii}</span>}
        </span>
        {madeUp && <Badge icon="info">{t('portal-troubleshoot:domains.madeUp')}</Badge>}
        <Badge {...looks[state]}>{t(`portal-troubleshoot:domains.${state}`)}</Badge>
        <Button
          size="small"
          variant="quiet"
          className="ml-auto"
          isPending={remove.isSending}
          onPress={() => void remove.send({ params: { id } })}
          aria-label={t('portal-troubleshoot:domains.removeOf', { name })}
        >
          {t('portal-troubleshoot:domains.remove')}
        </Button>
      </div>
      {state !== 'proved' && (
        <>
          {missing !== null && (
            <p className="text-13">
              {t('portal-troubleshoot:domains.missingText')}{' '}
              <Instant at={missing.provedUntil} look="absolute" className="font-medium" />
            </p>
          )}
          {state === 'lost' && <p className="text-13">{t('portal-troubleshoot:domains.lostText')}</p>}
          <p className="text-13 text-ink-2">
            {t(missing === null ? 'portal-troubleshoot:domains.howTo' : 'portal-troubleshoot:domains.missingTodo')}
          </p>
          <RecordBox record={proof} />
          <div>
            <Button
              icon="search"
              isPending={prove.isSending}
              onPress={() => void prove.send({ params: { id } })}
              aria-label={`${t('portal-troubleshoot:domains.prove')}: ${name}`}
            >
              {t('portal-troubleshoot:domains.prove')}
            </Button>
          </div>
        </>
      )}
      <div aria-live="polite" className="empty:hidden">
        {problem && <Notice tone="warn">{wordsOfProblem(problem)}</Notice>}
      </div>
    </li>
  );
}
