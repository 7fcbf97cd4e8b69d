import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { readIntake } from '../../../contract/intake.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { TextLink } from '../../kit/input/text-link.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Page } from '../../kit/show/page.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { useWords } from '../../kit/words/words.ts';
import { actsForCustomers, organisationsWhere } from '../guard/own-actions.ts';
import { type PersonMe, PersonOnly } from '../guard/person-only.tsx';
import { RefusalCard } from '../refusal/refusal.tsx';
import { CustomerChoice } from './customer-choice.tsx';
import { type Draft, emptyDraft } from './draft.ts';
import { NewRequestForm } from './new-request-form.tsx';
import { PartnerFirst } from './partner-first.tsx';

/** Support > New service request. */
export const NewRequestScreen = () => <PersonOnly>{(me) => <NewRequest me={me} />}</PersonOnly>;

function NewRequest({ me }: { me: PersonMe }) {
  const { t } = useWords();
  const { issue, customer } = useSearch({ strict: false }) as { issue?: string; customer?: string };
  const [draft, setDraft, clear] = useDraft<Draft>(`request.${me.id}`, emptyDraft);
  const isPartner = actsForCustomers(me);
  const mine = organisationsWhere(me, 'requests.manage');
  const customers = mine.filter(({ id }) => id !== me.person.organisation.id);
  const named = draft.organisation ?? customer ?? null;
  const organisation = isPartner ? (mine.find(({ id }) => id === named)?.id ?? null) : me.person.organisation.id;
  return (
    <Page
      title={t('portal:new.title')}
      back={{ href: '/support', words: t(mine.length === 0 ? 'portal:nav.support' : 'portal:request.back') }}
      width="reading"
      lead={
        <span className="flex flex-wrap gap-x-5">
          <TextLink href="/support/phone">{t('portal:new.callNow')}</TextLink>
          <TextLink href="/who-does-what" look="plain">
            {t('portal:new.duties')}
          </TextLink>
        </span>
      }
    >
      {isPartner && mine.length === 0 ? (
        <EmptyState icon="building" title={t('portal:home.noCustomers.title')}>
          {t('portal:home.noCustomers.text')}
        </EmptyState>
      ) : (
        <>
          {isPartner && (
            <CustomerChoice
              customers={customers}
              own={mine.find(({ id }) => id === me.person.organisation.id)}
              value={organisation}
              onChange={(next) =>
                setDraft((last) => ({
                  ...last,
                  organisation: next,
                  subscription: null,
                  category: null,
                  topic: null,
                  severity: null,
                  files: [],
                }))
              }
            />
          )}
          {organisation !== null && (
            <Asked
              key={organisation}
              organisation={organisation}
              issue={issue ?? null}
              draft={draft}
              setDraft={setDraft}
              clear={clear}
            />
          )}
        </>
      )}
    </Page>
  );
}

type AskedProps = {
  organisation: string;
  issue: string | null;
  draft: Draft;
  setDraft: (next: (last: Draft) => Draft) => void;
  clear: () => void;
};

/** Refused, sent to the partner first, or asked. */
function Asked({ organisation, ...rest }: AskedProps) {
  const read = useApi(readIntake, { query: { organisation } }, { fresh: 300_000, keepsLast: true });
  const [isOn, setOn] = useState(false);
  return (
    <Loaded of={read} skeleton={<Skeleton look="card" rows={6} />}>
      {(intake) => {
        if (intake.refusal !== null) return <RefusalCard refusal={intake.refusal} />;
        const isBegun = rest.draft.description !== '' || isOn;
        return (
          <>
            {intake.partner && <PartnerFirst partner={intake.partner} isOn={isBegun} onGoOn={() => setOn(true)} />}
            {(intake.partner === null || (intake.partner.vendorRoute && isBegun)) && (
              <NewRequestForm intake={intake} {...rest} />
            )}
          </>
        );
      }}
    </Loaded>
  );
}
