import { useState } from 'react';
import { readAttainment } from '../../../contract/watch.ts';
import { promiseClasses } from '../../../domain/attainment/promise-class.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { formatInstant } from '../../kit/time/format-instant.ts';
import { nowMs, useNow } from '../../kit/time/now.ts';
import { useZone } from '../../kit/time/zone.ts';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { DeskPage } from '../frame/desk-page.tsx';
import { deskKinds } from '../frame/places.ts';
import { ForKinds } from '../frame/staff-only.tsx';
import { ClassSection } from './class-section.tsx';
import { dateIn, datesOf } from './period.ts';
import { type Asked, ReportFields } from './report-fields.tsx';

/** What was promised and kept in a period, in open time, with the ledger behind every number as a file. */
export function ReportScreen() {
  const { t } = useWords();
  return (
    <ForKinds kinds={deskKinds}>
      <DeskPage title={t('desk-report:title')} lead={t('desk-report:lead')} width="wide">
        <Report />
      </DeskPage>
    </ForKinds>
  );
}

function Report() {
  const { t, language } = useWords();
  const { edition } = useDesk();
  const zone = useZone();
  const now = useNow();
  const today = dateIn(zone, nowMs());
  const [asked, setAsked] = useState<Asked>({ preset: 'this-month', own: datesOf('days-90', today), by: 'edition' });
  const { preset, own, by } = asked;
  const dates = preset === 'own' ? own : datesOf(preset, today);
  const isWhole = dates.from !== '' && dates.to !== '';
  const report = useApi(
    readAttainment,
    { query: { edition: edition.key, ...dates, by } },
    { keepsLast: true, isEnabled: isWhole },
  );
  const file = `/api/desk/attainment.csv?${new URLSearchParams({ edition: edition.key, ...dates })}`;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <ReportFields asked={asked} change={(part) => setAsked((last) => ({ ...last, ...part }))} />
        {isWhole && (
          <LinkButton href={file} download icon="download">
            {t('desk-report:csv')}
          </LinkButton>
        )}
      </div>
      <Loaded
        of={report}
        skeleton={<Skeleton rows={8} look="rows" />}
        empty={{
          when: ({ groups }) => groups.length === 0,
          show: <EmptyState icon="clock" title={t('desk-report:empty')} />,
        }}
      >
        {(data) => (
          <>
            <p className="text-13 text-ink-2">
              {t('desk-report:period.says', {
                from: formatInstant(data.from, { language, zone: data.zone, now, detail: 'date' }),
                to: formatInstant(new Date(Date.parse(data.to) - 1).toISOString(), {
                  language,
                  zone: data.zone,
                  now,
                  detail: 'date',
                }),
                zone: data.zone,
              })}
            </p>
            {promiseClasses.map((of) => (
              <ClassSection key={of} of={of} report={data} />
            ))}
            {data.next !== null && (
              <p className="text-13 text-ink-2">{t('desk-report:more', { n: data.groups.length })}</p>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}
