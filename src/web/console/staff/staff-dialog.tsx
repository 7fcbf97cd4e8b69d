import { useState } from 'react';
import { addStaff, changeStaff, listStaff } from '../../../contract/console.ts';
import type { Language } from '../../../domain/language/language.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { CheckboxGroup } from '../../kit/input/checkbox-group.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useZone } from '../../kit/time/zone.ts';
import { useWords } from '../../kit/words/words.ts';
import { FormDialog } from '../fields/form-dialog.tsx';
import { LanguageAndZone, NameAndEmail } from '../fields/someone-fields.tsx';
import type { EditionFacts } from '../frame/use-facts.ts';
import type { Colleague } from './staff-table.tsx';

const kinds = ['agent', 'supervisor', 'communicator', 'operator'] as const;

type Draft = {
  name: string;
  email: string;
  kind: (typeof kinds)[number];
  editions: string[];
  language: Language;
  zone: string;
};
type StaffDialogProps = {
  /** Null: somebody new. */
  staff: Colleague | null;
  editions: readonly EditionFacts[];
  onClose: () => void;
  onInvited: (link: string, email: string) => void;
};

/** Adds somebody to the support centre, or changes who is there: what they do, and for which editions. */
export function StaffDialog({ staff, editions, onClose, onInvited }: StaffDialogProps) {
  const { t, language } = useWords();
  const zone = useZone();
  const [draft, setDraft] = useState<Draft>(() => ({
    name: staff?.name ?? '',
    email: staff?.email ?? '',
    kind: staff?.kind ?? 'agent',
    editions: staff?.editions ?? (editions.length === 1 ? editions.map(({ key }) => key) : []),
    language: staff?.language ?? language,
    zone: staff?.zone ?? zone,
  }));
  const set = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  const body = { ...draft, email: draft.email.trim() };
  const add = useChange(addStaff, {
    rereads: [listStaff],
    onDone: ({ invitation }) => onInvited(invitation, body.email),
  });
  const undo = useChange(changeStaff, { rereads: [listStaff], onDone: () => say(t('console:undone')) });
  const change = useChange(changeStaff, {
    rereads: [listStaff],
    onDone: () => {
      onClose();
      if (staff === null) return;
      const { staffId, state: _state, createdAt: _createdAt, ...before } = staff;
      say(t('console:people.saved', { name: draft.name }), {
        onUndo: () => void undo.send({ params: { id: staffId }, body: before }),
      });
    },
  });
  const submit = () =>
    void (staff === null
      ? add.send({ body })
      : change.send({ params: { id: staff.staffId }, body: changesOf(staff, body) }));
  return (
    <FormDialog
      title={staff === null ? t('console:staff.addTitle') : t('console:people.editTitle', { name: staff.name })}
      action={t(staff === null ? 'console:people.addAndInvite' : 'console:save')}
      onClose={onClose}
      onSubmit={submit}
      isSending={add.isSending || change.isSending}
      problem={staff === null ? add.problem : change.problem}
    >
      <NameAndEmail draft={draft} set={set} isNew={staff === null} />
      <RadioGroup
        label={t('console:field.staffKind')}
        name="kind"
        choices={kinds.map((kind) => ({
          id: kind,
          name: t(`console:staffKind.${kind}.name`),
          description: t(`console:staffKind.${kind}.text`),
        }))}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
      />
      <CheckboxGroup
        label={t('console:field.editions')}
        name="editions"
        items={editions.map(({ key, name }) => ({ id: key, name }))}
        value={draft.editions}
        onChange={(chosen) => set({ editions: chosen })}
      />
      <LanguageAndZone draft={draft} set={set} />
    </FormDialog>
  );
}

/** Only what differs: a colleague who also serves others' editions may be given or taken ours, and nothing else. */
function changesOf(before: Draft, after: Draft): Partial<Draft> {
  const changed = Object.entries(after).filter(
    ([key, value]) => JSON.stringify(before[key as keyof Draft]) !== JSON.stringify(value),
  );
  return Object.fromEntries(changed) as Partial<Draft>;
}
