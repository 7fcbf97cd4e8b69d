import { useState } from 'react';
import { changeOrganisation } from '../../../contract/console.ts';
import { Button } from '../../kit/input/button.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Card } from '../../kit/show/card.tsx';
import { Facts } from '../../kit/show/facts.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { ConsoleForm } from '../fields/console-form.tsx';
import { countryName } from '../fields/country-names.ts';
import { factsOf, type OrganisationDraft, OrganisationFields } from './organisation-fields.tsx';
import type { PartProps } from './part-props.ts';
import { type OrganisationDetail, useOrganisationChange } from './use-organisation-change.ts';

/** The organisation's own facts, read or edited where they stand. */
export function FactsCard(props: PartProps) {
  const { t } = useWords();
  const [isEditing, setEditing] = useState(false);
  return (
    <Card
      title={t('console:facts.title')}
      action={
        !isEditing && (
          <Button size="small" icon="edit" onPress={() => setEditing(true)}>
            {t('console:edit')}
          </Button>
        )
      }
    >
      {isEditing ? (
        <FactsForm {...props} onClose={() => setEditing(false)} />
      ) : (
        <FactsList organisation={props.organisation} />
      )}
    </Card>
  );
}

function FactsList({ organisation }: { organisation: OrganisationDetail }) {
  const { t, language } = useWords();
  const { country, zone, phone, email, website, createdAt } = organisation;
  return (
    <Facts
      look="stacked"
      facts={[
        { name: t('console:field.country'), value: countryName(country, language) },
        { name: t('console:field.zone'), value: zone },
        { name: t('console:field.language'), value: languageNames[organisation.language] },
        { name: t('console:field.phone'), value: phone },
        {
          name: t('console:field.email'),
          value: email && (
            <TextLink href={`mailto:${email}`} className="break-all">
              {email}
            </TextLink>
          ),
        },
        {
          name: t('console:field.website'),
          value: website && (
            <TextLink href={website} className="break-all">
              {website.replace(/^https?:\/\//, '')}
            </TextLink>
          ),
        },
        { name: t('console:list.since'), value: <Instant at={createdAt} look="date" /> },
      ]}
    />
  );
}

function FactsForm({ organisation, edition, onClose }: PartProps & { onClose: () => void }) {
  const { t } = useWords();
  const before = draftOf(organisation);
  const [draft, setDraft] = useState(before);
  const params = { org: organisation.orgId };
  const undo = useOrganisationChange(changeOrganisation, organisation.orgId, () => say(t('console:undone')));
  const save = useOrganisationChange(changeOrganisation, organisation.orgId, () => {
    onClose();
    say(t('console:facts.saved'), { onUndo: () => void undo.send({ params, body: factsOf(before) }) });
  });
  return (
    <ConsoleForm
      onSubmit={() => void save.send({ params, body: factsOf(draft) })}
      problem={save.problem}
      label={t('console:facts.title')}
    >
      <OrganisationFields draft={draft} onChange={setDraft} edition={edition} kind={organisation.kind} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" isPending={save.isSending}>
          {t('console:save')}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {t('console:cancel')}
        </Button>
      </div>
    </ConsoleForm>
  );
}

const draftOf = (organisation: OrganisationDetail): OrganisationDraft => ({
  name: organisation.name,
  country: organisation.country,
  zone: organisation.zone,
  language: organisation.language,
  phone: organisation.phone ?? '',
  email: organisation.email ?? '',
  website: organisation.website ?? '',
});
