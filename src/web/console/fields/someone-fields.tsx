import type { Language } from '../../../domain/language/language.ts';
import { TextField } from '../../kit/input/text-field.tsx';
import { useWords } from '../../kit/words/words.ts';
import { hasKeys } from './form-dialog.tsx';
import { LanguageField, ZoneField } from './place-fields.tsx';

type Draft = { name: string; email: string; language: Language; zone: string };
type FieldsProps = { draft: Draft; set: (changes: Partial<Draft>) => void };

/** Who somebody is: name and address, first in every form about a person. */
export function NameAndEmail({ draft, set, isNew }: FieldsProps & { isNew: boolean }) {
  const { t } = useWords();
  return (
    <>
      <TextField
        label={t('console:field.personName')}
        name="name"
        autoFocus={hasKeys}
        isRequired
        maxLength={120}
        autoComplete="off"
        value={draft.name}
        onChange={(name) => set({ name })}
      />
      <TextField
        label={t('console:field.email')}
        hint={t(isNew ? 'console:people.emailHint' : 'console:people.emailChangeHint')}
        name="email"
        type="email"
        isRequired
        autoComplete="off"
        value={draft.email}
        onChange={(email) => set({ email })}
      />
    </>
  );
}

/** How somebody is spoken to: language and time zone side by side. */
export const LanguageAndZone = ({ draft, set }: FieldsProps) => (
  <div className="grid gap-4 phone:grid-cols-2">
    <LanguageField value={draft.language} onChange={(language) => set({ language })} />
    <ZoneField name="zone" value={draft.zone} onChange={(zone) => set({ zone })} />
  </div>
);
