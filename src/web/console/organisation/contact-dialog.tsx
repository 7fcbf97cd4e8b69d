import { useState } from 'react';
import { addContact } from '../../../contract/console.ts';
import { ComboBox } from '../../kit/input/combo-box.tsx';
import { PhoneField } from '../../kit/input/phone-field.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useWords } from '../../kit/words/words.ts';
import { FormDialog } from '../fields/form-dialog.tsx';
import type { PartProps } from './part-props.ts';
import { useOrganisationChange } from './use-organisation-change.ts';

/** Registers one more phone or mail of a person. */
export function ContactDialog({ organisation, edition, onClose }: PartProps & { onClose: () => void }) {
  const { t } = useWords();
  const people = organisation.people.filter(({ state }) => state === 'active');
  const [personId, setPersonId] = useState<string | null>(people.length === 1 ? (people[0]?.personId ?? null) : null);
  const [kind, setKind] = useState<'phone' | 'email'>('phone');
  const [value, setValue] = useState('');
  const add = useOrganisationChange(addContact, organisation.orgId, () => {
    onClose();
    say(t('console:contacts.added', { count: edition.contactCountsAfterHours }));
  });
  const submit = () => {
    if (personId !== null) void add.send({ params: { org: organisation.orgId }, body: { personId, kind, value } });
  };
  return (
    <FormDialog
      title={t('console:contacts.addTitle')}
      action={t('console:contacts.register')}
      onClose={onClose}
      onSubmit={submit}
      isSending={add.isSending}
      problem={add.problem}
      isDisabled={personId === null || value.trim() === ''}
    >
      <ComboBox
        label={t('console:field.person')}
        name="personId"
        items={people.map((person) => ({ id: person.personId, name: person.name, hint: person.email }))}
        value={personId}
        onChange={setPersonId}
      />
      <RadioGroup
        label={t('console:contacts.kindLabel')}
        look="row"
        choices={(['phone', 'email'] as const).map((one) => ({ id: one, name: t(`console:contacts.kind.${one}`) }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'phone' ? (
        <PhoneField
          label={t('console:field.phone')}
          name="value"
          value={value}
          onChange={setValue}
          country={organisation.country}
        />
      ) : (
        <TextField
          label={t('console:field.email')}
          name="value"
          type="email"
          autoComplete="off"
          value={value}
          onChange={setValue}
        />
      )}
    </FormDialog>
  );
}
