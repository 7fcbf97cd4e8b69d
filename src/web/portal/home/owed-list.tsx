import type { RequestSummary } from '../../../contract/requests.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { Icon } from '../../kit/show/icon.tsx';
import { SeverityMark } from '../../kit/show/severity-mark.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';
import { owedInList } from '../request/owed.ts';

/** What waits for the reader, before everything else: each with the one thing to do. */
export function OwedList({
  requests,
  namesCustomers,
}: {
  requests: readonly RequestSummary[];
  namesCustomers: boolean;
}) {
  const { t } = useWords();
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="owed" className="mb-8">
      <h2 id="owed" className="mb-2 text-16 font-bold">
        {t('portal:home.owed.title')}
      </h2>
      <ul className="divide-y divide-accent-line rounded-box border border-accent-line bg-accent-soft">
        {requests.map((request) => {
          const owed = owedInList(request) ?? 'answer';
          return (
            <li key={request.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
              <Icon
                name={owed === 'answer' ? 'message' : 'circle-check'}
                className="self-start text-accent [margin-top:0.25em]"
              />
              <div className="min-w-0 flex-1 basis-60">
                <p className="font-medium" lang={request.language}>
                  {request.title}
                </p>
                <p className="text-13 text-ink-2">{t(`portal:home.owed.${owed}`)}</p>
                <p className="mt-1 flex flex-wrap items-center gap-x-3 text-13 text-ink-2">
                  <SeverityMark severity={request.severity} look="letter" />
                  <span>{request.number}</span>
                  {namesCustomers && <span>{request.organisation.name}</span>}
                  <Instant at={request.updatedAt} />
                </p>
              </div>
              <LinkButton
                href={`/support/requests/${request.id}`}
                variant="primary"
                aria-label={`${t(`portal:home.owed.${owed}Go`)}: ${request.title}`}
              >
                {t(`portal:home.owed.${owed}Go`)}
              </LinkButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
