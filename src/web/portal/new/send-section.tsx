import { readPhoneLines } from '../../../contract/phones.ts';
import type { Problem } from '../../kit/api/problem.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { Button } from '../../kit/input/button.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Facts } from '../../kit/show/facts.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { SeverityMark } from '../../kit/show/severity-mark.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Asking } from './asking.ts';
import type { Proposal } from './use-proposal.ts';

type SendSectionProps = Asking & {
  severity: string | null;
  proposal: Proposal | undefined;
  isSending: boolean;
  problem: Problem | null;
};

/** What sending will do: severity, first answer, wait; and the number to call where it does not go through. */
export function SendSection({ draft, intake, severity, proposal, isSending, problem }: SendSectionProps) {
  const { t } = useWords();
  const offer = intake.severities[draft.topic ?? '']?.find(({ key }) => key === severity);
  const method = intake.contactMethods.find(({ key }) => key === draft.contactMethod) ?? intake.contactMethods[0];
  return (
    <section aria-label={t('portal:new.section.send')} className="flex flex-col gap-4 border-t border-line pt-6">
      {proposal && offer && (
        <Facts
          facts={[
            { name: t('portal:new.severity.title'), value: <SeverityMark severity={offer} rank={offer.rank - 1} /> },
            {
              name: t('portal:new.target'),
              value: (
                <>
                  {proposal.target.words}
                  {proposal.target.dueAt && <Instant at={proposal.target.dueAt} look="both" className="block" />}
                </>
              ),
            },
            { name: t('portal:new.wait'), value: proposal.wait.words },
          ]}
        />
      )}
      {problem && problem.errors.length === 0 && <CallInstead country={intake.country} edition={intake.edition.key} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" variant="primary" isPending={isSending}>
          {t(method?.by === 'phone' ? 'portal:new.sendCall' : 'portal:new.send')}
        </Button>
        <span className="text-13 text-ink-2">{t('portal:new.kept')}</span>
      </div>
    </section>
  );
}

function CallInstead({ country, edition }: { country: string; edition: string }) {
  const { t } = useWords();
  const { data } = useApi(readPhoneLines, { query: { country, edition } }, { fresh: 600_000 });
  const number = data?.lines.flatMap(({ numbers }) => numbers)[0];
  return (
    <Notice tone="bad" title={t('portal:new.failed')}>
      {t('portal:new.failedPhone')}{' '}
      {number ? (
        <TextLink href={`tel:${number.tel}`}>{number.number}</TextLink>
      ) : (
        <TextLink href="/support/phone">{t('portal:nav.phone')}</TextLink>
      )}
    </Notice>
  );
}
