import { useState } from 'react';
import { addPerson, changePerson } from '../../../contract/console.ts';
import type { Language } from '../../../domain/language/language.ts';
import { PhoneField } from '../../kit/input/phone-field.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useWords } from '../../kit/words/words.ts';
import { FormDialog } from '../fields/form-dialog.tsx';
import { RolesField } from '../fields/roles-field.tsx';
import { LanguageAndZone, NameAndEmail } from '../fields/someone-fields.tsx';
import type { PartProps } from './part-props.ts';
import { type ConsolePerson, useOrganisationChange } from './use-organisation-change.ts';

type PersonDialogProps = PartProps & {
  /** Null: somebody new. */
  person: ConsolePerson | null;
  onClose: () => void;
  onInvited: (link: string, email: string) => void;
};
type Draft = { name: string; email: string; phone: string; roles: string[]; language: Language; zone: string };

/** Adds somebody, or changes who is there. A new person begins with the organisation's language and zone. */
export function PersonDialog({ organisation, edition, person, onClose, onInvited }: PersonDialogProps) {
  const { t } = useWords();
  const { orgId } = organisation;
  const [draft, setDraft] = useState<Draft>(() => ({
    name: person?.name ?? '',
    email: person?.email ?? '',
    phone: person?.phone ?? '',
    roles: person?.roles ?? [],
    language: person?.language ?? organisation.language,
    zone: person?.zone ?? organisation.zone,
  }));
  const set = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  const body = { ...draft, email: draft.email.trim(), phone: draft.phone.trim() || null };
  const add = useOrganisationChange(addPerson, orgId, ({ invitation }) => onInvited(invitation, body.email));
  const undo = useOrganisationChange(changePerson, orgId, () => say(t('console:undone')));
  const change = useOrganisationChange(changePerson, orgId, () => {
    onClose();
    if (person === null) return;
    const { name, email, phone, roles, language, zone } = person;
    const before = { name, email, phone, roles, language, zone };
    say(t('console:people.saved', { name: draft.name }), {
      onUndo: () => void undo.send({ params: { org: orgId, id: person.personId }, body: before }),
    });
  });
  const submit = () =>
    void (person === null
      ? add.send({ params: { org: orgId }, body })
      : change.send({ params: { org: orgId, id: person.personId }, body }));
  return (
    <FormDialog
      title={person === null ? t('console:people.addTitle') : t('console:people.editTitle', { name: person.name })}
      action={t(person === null ? 'console:people.addAndInvite' : 'console:save')}
      onClose={onClose}
      onSubmit={submit}
      isSending={add.isSending || change.isSending}
      problem={person === null ? add.problem : change.problem}
    >
      <NameAndEmail draft={draft} set={set} isNew={person === null} />
      <PhoneField
        label={t('console:field.phoneOptional')}
        name="phone"
        value={draft.phone}
        onChange={(phone) => set({ phone })}
        country={organisation.country}
      />
      <RolesField roles={edition.roles} value={draft.roles} onChange={(roles) => set({ roles })} />
      <LanguageAndZone draft={draft} set={set} />
    </FormDialog>
  );
}
