import { useState } from 'react';
import type { RequestDetail } from '../../../contract/requests.ts';
import { Button } from '../../kit/input/button.tsx';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { formatInstant } from '../../kit/time/format-instant.ts';
import { formatRelative } from '../../kit/time/format-span.ts';
import { useNow } from '../../kit/time/now.ts';
import { useZone } from '../../kit/time/zone.ts';
import { useWords } from '../../kit/words/words.ts';
import { ReopenDialog } from './reopen-dialog.tsx';

/** A closed request: until when it can be reopened, or what to do after that; and the feedback that was given. */
export function EndedNotice({ request }: { request: RequestDetail }) {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useNow();
  const [isReopening, setReopening] = useState(false);
  if (request.state !== 'closed') return null;
  const mayReopen = request.moves.includes('reopen');
  const until = request.reopenUntil;
  return (
    <>
      <Notice
        icon="check"
        title={t('portal:request.ended')}
        action={
          mayReopen ? (
            <Button icon="refresh" onPress={() => setReopening(true)}>
              {t('portal:request.reopen.go')}
            </Button>
          ) : (
            <LinkButton href="/support/new">{t('portal:nav.new')}</LinkButton>
          )
        }
      >
        {mayReopen && until !== null
          ? t('portal:request.reopen.until', {
              when: formatInstant(until, { language, zone, now, detail: 'date' }),
              left: formatRelative(Date.parse(until), now),
            })
          : t('portal:request.reopen.over')}
        {request.survey && (
          <p>{t('portal:request.survey.given', { score: t(`portal:request.survey.${request.survey.score}`) })}</p>
        )}
      </Notice>
      <ReopenDialog request={request} isOpen={isReopening} onClose={() => setReopening(false)} />
    </>
  );
}
