import type { Language } from '../../../domain/language/language.ts';
import { PhoneField } from '../../kit/input/phone-field.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { useWords } from '../../kit/words/words.ts';
import { onlyZoneOf } from '../fields/country-names.ts';
import { CountryField, LanguageField, ZoneField } from '../fields/place-fields.tsx';
import type { EditionFacts } from '../frame/use-facts.ts';

/** An organisation's facts as the form holds them: what is not there is empty. */
export type OrganisationDraft = {
  name: string;
  country: string;
  zone: string;
  language: Language;
  phone: string;
  email: string;
  website: string;
};

/** The same as the server takes it. */
export const factsOf = ({ phone, email, website, ...rest }: OrganisationDraft) => ({
  ...rest,
  phone: phone.trim() || null,
  email: email.trim() || null,
  website: website.trim() || null,
});

type Props = {
  draft: OrganisationDraft;
  onChange: (draft: OrganisationDraft) => void;
  edition: EditionFacts;
  kind: 'customer' | 'partner';
};

/** The fields of an organisation. A country that has one zone brings it along while none is chosen. */
export function OrganisationFields({ draft, onChange, edition, kind }: Props) {
  const { t } = useWords();
  const set = (changes: Partial<OrganisationDraft>) => onChange({ ...draft, ...changes });
  const languages = edition.languages.includes(draft.language)
    ? edition.languages
    : [draft.language, ...edition.languages];
  return (
    <div className="@container flex flex-col gap-5">
      <TextField
        label={t('console:field.name')}
        name="name"
        isRequired
        maxLength={200}
        autoComplete="off"
        value={draft.name}
        onChange={(name) => set({ name })}
      />
      <div className="grid gap-5 @sm:grid-cols-2">
        <CountryField
          name="country"
          value={draft.country}
          onChange={(country) =>
            set({ country, zone: draft.zone === '' && country !== '' ? (onlyZoneOf(country) ?? '') : draft.zone })
          }
        />
        <ZoneField name="zone" value={draft.zone} onChange={(zone) => set({ zone })} />
      </div>
      <LanguageField
        value={draft.language}
        onChange={(language) => set({ language })}
        only={languages}
        hint={t('console:field.organisationLanguageHint')}
      />
      <p className="text-13 text-ink-2">{t(`console:field.reach.${kind}`)}</p>
      <PhoneField
        label={t('console:field.phoneOptional')}
        name="phone"
        value={draft.phone}
        onChange={(phone) => set({ phone })}
        country={draft.country || 'US'}
      />
      <TextField
        label={t('console:field.emailOptional')}
        name="email"
        type="email"
        autoComplete="off"
        value={draft.email}
        onChange={(email) => set({ email })}
      />
      <TextField
        label={t('console:field.website')}
        name="website"
        type="url"
        placeholder="https://"
        autoComplete="off"
        value={draft.website}
        onChange={(website) => set({ website })}
      />
    </div>
  );
}
