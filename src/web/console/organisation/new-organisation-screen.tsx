import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { listOrganisations, makeOrganisation, readOrganisation } from '../../../contract/console.ts';
import { usePlace } from '../../kit/api/use-api.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { say } from '../../kit/over/toast.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Page } from '../../kit/show/page.tsx';
import { useWords } from '../../kit/words/words.ts';
import { ConsoleForm } from '../fields/console-form.tsx';
import { EditionSelect } from '../frame/edition-select.tsx';
import { type EditionFacts, useEdition, useFacts } from '../frame/use-facts.ts';
import { factsOf, type OrganisationDraft, OrganisationFields } from './organisation-fields.tsx';

/** Sets up an organisation; its people, subscriptions and agreements come on its page. */
export function NewOrganisationScreen() {
  const facts = useFacts();
  const { t } = useWords();
  return (
    <Page
      title={t('console:new.title')}
      lead={t('console:new.lead')}
      back={{ href: '/console', words: t('console:nav.organisations') }}
      width="reading"
    >
      <Loaded of={facts}>{({ editions }) => <NewOrganisation editions={editions} />}</Loaded>
    </Page>
  );
}

function NewOrganisation({ editions }: { editions: readonly EditionFacts[] }) {
  const { t } = useWords();
  const { edition, choose } = useEdition(editions);
  const [kind, setKind] = useState<'customer' | 'partner'>('customer');
  const [draft, setDraft] = useState<OrganisationDraft>(() => ({
    name: '',
    country: '',
    zone: '',
    language: edition?.languages[0] ?? 'en',
    phone: '',
    email: '',
    website: '',
  }));
  const navigate = useNavigate();
  const place = usePlace();
  const make = useChange(makeOrganisation, {
    rereads: [listOrganisations],
    onDone: (made) => {
      place(readOrganisation, { params: { org: made.orgId } }, made);
      say(t('console:new.done', { name: made.name }));
      void navigate({ to: '/console/organisations/$org', params: { org: made.orgId } });
    },
  });
  if (edition === undefined) return <EmptyState icon="globe" title={t('console:list.noEdition')} />;
  const hasPartners = edition.relations.length > 0;
  const chosenKind = hasPartners ? kind : 'customer';
  const chooseEdition = (key: string) => {
    const languages = editions.find((one) => one.key === key)?.languages ?? [];
    if (!languages.includes(draft.language)) setDraft({ ...draft, language: languages[0] ?? 'en' });
    choose(key);
  };
  return (
    <ConsoleForm
      onSubmit={() => void make.send({ body: { edition: edition.key, kind: chosenKind, ...factsOf(draft) } })}
      problem={make.problem}
      label={t('console:new.title')}
      className="max-w-140"
    >
      <EditionSelect editions={editions} value={edition.key} onChange={chooseEdition} />
      {hasPartners && (
        <RadioGroup
          label={t('console:list.kind')}
          choices={(['customer', 'partner'] as const).map((one) => ({
            id: one,
            name: t(`console:kind.${one}`),
            description: t(`console:new.kind.${one}`),
          }))}
          value={kind}
          onChange={setKind}
        />
      )}
      <OrganisationFields draft={draft} onChange={setDraft} edition={edition} kind={chosenKind} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" isPending={make.isSending}>
          {t('console:new.make')}
        </Button>
        <LinkButton variant="quiet" href="/console">
          {t('console:cancel')}
        </LinkButton>
      </div>
    </ConsoleForm>
  );
}
