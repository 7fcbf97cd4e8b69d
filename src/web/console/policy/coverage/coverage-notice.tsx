import type { ReactNode } from 'react';
import type { readPolicyCalendar } from '../../../../contract/policy.ts';
import type { ResponseOf } from '../../../../contract/route.ts';
import { LinkButton } from '../../../kit/input/link-button.tsx';
import { Notice } from '../../../kit/show/notice.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { useDates } from '../day/use-dates.ts';

export type Coverage = ResponseOf<typeof readPolicyCalendar>['coverage'];

type CoverageNoticeProps = {
  coverage: Coverage;
  zone: string;
  /** Where several calendars could be meant. */
  name?: string;
  importAt: string;
  /** One more way on. */
  also?: ReactNode;
};

/** That the known days end soon, or have ended, and what to do about it. */
export function CoverageNotice({ coverage, zone, name, importAt, also }: CoverageNoticeProps) {
  const { t } = useWords();
  const dates = useDates();
  if (coverage.state === 'known') return null;
  const facts = { day: dates.day(coverage.to), count: Math.abs(coverage.daysLeft), zone };
  return (
    <Notice
      tone={coverage.state === 'ended' ? 'bad' : 'warn'}
      title={[name, t(`console-policy:coverage.${coverage.state}`, facts)].filter(Boolean).join(' – ')}
      action={
        <>
          {also}
          <LinkButton size="small" href={importAt}>
            {t('console-policy:import.next')}
          </LinkButton>
        </>
      }
    >
      {t(`console-policy:coverage.${coverage.state}Text`)}
    </Notice>
  );
}
