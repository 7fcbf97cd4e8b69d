import type { RequestDetail } from '../../../contract/requests.ts';
import { Notice } from '../../kit/show/notice.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';

/** After the end: what happens now, until when it can come back, and what the customer said of it. */
export function EndedLine({ request }: { request: RequestDetail }) {
  const { t } = useWords();
  if (request.state !== 'resolved' && request.state !== 'closed') return null;
  return (
    <Notice tone="good" title={t(`desk:ended.${request.state}`)} className="my-3">
      {request.state === 'closed' && request.reopenUntil ? (
        <>
          {t('desk:ended.reopenUntil')} <Instant at={request.reopenUntil} look="absolute" />
        </>
      ) : (
        t('desk:ended.resolvedText')
      )}
      {request.survey && (
        <p lang={request.language}>
          {t('desk:ended.survey', { score: request.survey.score })}
          {request.survey.comment && ` – ${request.survey.comment}`}
        </p>
      )}
    </Notice>
  );
}
