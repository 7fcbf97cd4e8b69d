import type { StepView, TroubleshooterView } from '../../../contract/troubleshoot.ts';
import { useMe } from '../../kit/api/use-me.ts';
import { Button } from '../../kit/input/button.tsx';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { useWords } from '../../kit/words/words.ts';
import { articleHref, publicAddress } from '../article/article-href.ts';
import { useFileRequest } from './use-file-request.ts';
import type { Walk } from './use-walk.ts';

type End = Extract<StepView, { kind: 'result' }>['end'];
type Props = { end: End; walk: Walk; view: TroubleshooterView; onSolved: () => void };

/** An article, solved, or a request: the one that the result leads to first, the others never hidden. */
export function ResultEnd({ end, walk, view, onSolved }: Props) {
  const { t } = useWords();
  const me = useMe();
  const file = useFileRequest(view, walk, end);
  const mayFile = [me?.person?.organisation, ...(me?.person?.actsFor ?? [])].some(
    (one) => one?.actions.includes('requests.manage') === true,
  );
  const isRequest = end.kind === 'request';
  return (
    <section aria-label={t('portal-troubleshoot:result.did')} className="flex flex-col gap-3">
      {end.kind === 'article' && (
        <div>
          <LinkButton
            variant="primary"
            icon="book"
            href={me?.person ? articleHref(end.path, {}) : publicAddress(end.path)}
            className="h-auto! max-w-full whitespace-normal! py-1.5"
          >
            {`${t('portal-troubleshoot:result.article')}: ${end.name}`}
          </LinkButton>
        </div>
      )}
      {!isRequest && <h3 className="text-14 font-bold">{t('portal-troubleshoot:result.did')}</h3>}
      <div className="flex flex-wrap gap-2">
        {!isRequest && (
          <Button icon="check" onPress={onSolved}>
            {t('portal-troubleshoot:result.solved')}
          </Button>
        )}
        {mayFile && (
          <Button variant={isRequest ? 'primary' : 'plain'} icon="message" onPress={file}>
            {t('portal-troubleshoot:result.request')}
          </Button>
        )}
        {me?.person && !mayFile && (
          <LinkButton href="/support/administrators" icon="user">
            {t('portal-troubleshoot:result.administrators')}
          </LinkButton>
        )}
        {me?.kind === 'nobody' && (
          <LinkButton href={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`}>
            {t('portal-troubleshoot:result.signIn')}
          </LinkButton>
        )}
        <LinkButton href="/support/phone" variant="quiet" icon="phone">
          {t('portal-troubleshoot:result.call')}
        </LinkButton>
      </div>
      <p className="text-13 text-ink-2">
        {mayFile && isRequest && (
          <>{t('portal-troubleshoot:result.about', { topic: end.topic.name, category: end.category.name })} </>
        )}
        {mayFile && t('portal-troubleshoot:result.requestText')}
        {me?.person && !mayFile && t('portal-troubleshoot:result.administratorsText')}
      </p>
    </section>
  );
}
