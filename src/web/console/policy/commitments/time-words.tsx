import { Badge } from '../../../kit/show/badge.tsx';
import { useWords } from '../../../kit/words/words.ts';
import type { TimeValue } from '../draft/time-document.ts';
import { useAxisNames } from './use-axis-names.ts';

/** A time as short as it can be said; by which calendar and how it is read below it. */
export function TimeWords({ value }: { value: TimeValue | null }) {
  const { t } = useWords();
  const amount = useAmountWords();
  const detail = useDetailWords();
  if (value === null) return <span className="text-ink-3">{t('console-policy:matrix.none')}</span>;
  return (
    <span className="inline-block min-w-0">
      <span className="inline-flex flex-wrap items-center gap-x-1.5">
        <span className="font-medium tabular-nums">{amount(value.allowance)}</span>
        {value.kind !== undefined && (
          <Badge tone={value.kind === 'commitment' ? 'accent' : 'neutral'}>
            {t(`kit:clock.promise.${value.kind}`)}
          </Badge>
        )}
      </span>
      <span className="block text-12 text-ink-2">{detail(value.allowance)}</span>
    </span>
  );
}

/** `1 h`, `90 min`, `3 business days` */
export function useAmountWords(): (allowance: TimeValue['allowance']) => string {
  const { t } = useWords();
  return ({ unit, amount }) =>
    unit === 'business-days'
      ? t('console-policy:time.businessDays', { count: amount })
      : amount % 60 === 0
        ? t('kit:span.hours', { n: amount / 60 })
        : t('kit:span.minutes', { n: amount });
}

function useDetailWords(): (allowance: TimeValue['allowance']) => string {
  const { t } = useWords();
  const names = useAxisNames();
  return (allowance) => {
    const hours = allowance.hours === undefined ? t('console-policy:time.topicHours') : names.calendar(allowance.hours);
    if (allowance.unit === 'minutes') return hours;
    const dates =
      allowance.dates === undefined || allowance.dates === allowance.hours ? null : names.calendar(allowance.dates);
    return [t(`console-policy:reading.${allowance.reading}`), hours, dates].filter(Boolean).join(' · ');
  };
}
