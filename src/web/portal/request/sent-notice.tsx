import type { RequestDetail } from '../../../contract/requests.ts';
import { Notice } from '../../kit/show/notice.tsx';
import { formatInstant } from '../../kit/time/format-instant.ts';
import { useNow } from '../../kit/time/now.ts';
import { useZone } from '../../kit/time/zone.ts';
import { useWords } from '../../kit/words/words.ts';

/** Right after sending: the number, what is promised, when that is here and where the calendar counts, and why. */
export function SentNotice({ request }: { request: RequestDetail }) {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useNow();
  const clock = request.clocks.find((one) => one.clock === 'initial-response') ?? null;
  const when = (inZone: string) => formatInstant(clock?.dueAt ?? request.openedAt, { language, zone: inZone, now });
  return (
    <div role="status">
      <Notice tone="good" title={t('portal:sent.title', { number: request.number })}>
        {clock?.dueAt ? (
          <>
            <p className="font-medium text-ink">
              {t(clock.promise === 'objective' ? 'portal:sent.objective' : 'portal:sent.promise', { when: when(zone) })}
            </p>
            {clock.calendarZone !== null && clock.calendarZone !== zone && (
              <p>{t('portal:sent.zone', { when: when(clock.calendarZone) })}</p>
            )}
            <p>{clock.reads}</p>
          </>
        ) : (
          <p>{clock?.calendarEndsOn ? clock.reads : t('portal:sent.none')}</p>
        )}
        {request.contact.callReads !== null && <p className="mt-2">{request.contact.callReads}</p>}
        <p className="mt-2">{t('portal:sent.next')}</p>
      </Notice>
    </div>
  );
}
