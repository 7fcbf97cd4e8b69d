import { Badge } from '../../kit/show/badge.tsx';
import { formatInstant } from '../../kit/time/format-instant.ts';
import { formatRelative } from '../../kit/time/format-span.ts';
import { useNow } from '../../kit/time/now.ts';
import { useZone } from '../../kit/time/zone.ts';
import { useWords } from '../../kit/words/words.ts';
import type { Line } from './line.ts';

/** When somebody answers, by topic and language; what holds now comes first and in words. */
export function LineHours({ hours }: { hours: Line['hours'] }) {
  const { t } = useWords();
  if (hours.length === 0) return null;
  const sorted = hours.toSorted((a, b) => Number(b.open) - Number(a.open));
  return (
    <ul aria-label={t('portal:phone.hours')} className="min-w-0 flex-1 divide-y divide-line">
      {sorted.map((hour, at) => (
        <li
          key={`${hour.topic}${hour.language}${hour.plan}${at}`}
          className="flex flex-wrap items-start gap-x-4 gap-y-1 py-2 first:pt-0"
        >
          <div className="min-w-0 flex-1 basis-48">
            <p className="text-14">
              {[hour.topic, hour.severity, hour.plan, hour.language].filter(Boolean).join(' · ')}
            </p>
            <p className="text-13 text-ink-2">{hour.words}</p>
          </div>
          <OpenNow hour={hour} />
        </li>
      ))}
    </ul>
  );
}

/** Open until when, or when it opens: in the person's own time. */
function OpenNow({ hour }: { hour: Line['hours'][number] }) {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useNow();
  const next = hour.open ? hour.closesAt : hour.opensAt;
  const when =
    next &&
    [formatRelative(Date.parse(next), now), formatInstant(next, { language, zone, now })].join(
      t('portal:list.between'),
    );
  return (
    <div className="text-right max-phone:text-left">
      <Badge tone={hour.open ? 'good' : 'neutral'} icon={hour.open ? 'phone' : 'clock'}>
        {hour.status}
      </Badge>
      {when && (
        <p className="mt-0.5 text-12 text-ink-2 tabular-nums">
          {t(hour.open ? 'portal:phone.until' : 'portal:phone.opens', { when })}
        </p>
      )}
    </div>
  );
}
