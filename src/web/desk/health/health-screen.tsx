import { LinkButton } from '../../kit/input/link-button.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { DeskPage } from '../frame/desk-page.tsx';
import { ForKinds } from '../frame/staff-only.tsx';
import { IssueRows } from './issue-rows.tsx';
import { useIssues } from './use-issues.ts';

/** Service issues of the edition: what goes on now, then what is past. Communicators write, the others read. */
export function HealthScreen() {
  const { t } = useWords();
  const { me, edition } = useDesk();
  const isCommunicator = me.staff.kind === 'communicator';
  return (
    <ForKinds kinds={['communicator', 'agent', 'supervisor']}>
      <DeskPage
        title={t('desk:place.health')}
        lead={t('desk:health.lead', { edition: edition.name })}
        actions={
          isCommunicator && (
            <LinkButton size="small" variant="primary" icon="plus" href="/desk/health/new">
              {t('desk:health.new')}
            </LinkButton>
          )
        }
      >
        <Issues isCommunicator={isCommunicator} />
      </DeskPage>
    </ForKinds>
  );
}

function Issues({ isCommunicator }: { isCommunicator: boolean }) {
  const { t } = useWords();
  const { edition } = useDesk();
  const issues = useIssues(edition.key);
  return (
    <Loaded of={issues} skeleton={<Skeleton rows={6} look="rows" />}>
      {({ items }) => {
        const current = items.filter(({ endedAt }) => endedAt === null);
        const past = items.filter(({ endedAt }) => endedAt !== null);
        return (
          <div className="flex flex-col gap-6">
            <section>
              <h2 className="mb-2 text-13 font-bold">{t('desk:health.current')}</h2>
              {current.length === 0 ? (
                <div className="rounded-box border border-line bg-surface">
                  <EmptyState icon="circle-check" title={t('desk:health.allWell')}>
                    {t(isCommunicator ? 'desk:health.allWellWrite' : 'desk:health.allWellRead')}
                  </EmptyState>
                </div>
              ) : (
                <IssueRows issues={current} label={t('desk:health.current')} />
              )}
            </section>
            {past.length > 0 && (
              <section>
                <h2 className="mb-2 text-13 font-bold">{t('desk:health.past')}</h2>
                <IssueRows issues={past} label={t('desk:health.past')} />
              </section>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
