import { readPhoneLines } from '../../../contract/phones.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { ComboBox } from '../../kit/input/combo-box.tsx';
import { PhoneField } from '../../kit/input/phone-field.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Asking } from './asking.ts';
import { contactOf } from './draft.ts';

/** A number with the country that says how it is read; the server checks it. */
export function ContactPhone({ draft, change, intake }: Asking) {
  const { t } = useWords();
  const country = draft.phoneCountry ?? intake.country;
  const countries =
    useApi(readPhoneLines, { query: { edition: intake.edition.key } }, { fresh: 3_600_000 }).data?.countries ?? [];
  return (
    <div className="flex flex-wrap items-start gap-3">
      <ComboBox
        label={t('portal:new.contact.country')}
        value={country}
        onChange={(key) => change({ phoneCountry: key })}
        items={
          countries.some(({ code }) => code === country)
            ? countries.map(({ code, name }) => ({ id: code, name }))
            : [{ id: country, name: country }, ...countries.map(({ code, name }) => ({ id: code, name }))]
        }
        className="w-60 max-phone:w-full"
      />
      <PhoneField
        name="contact.phone"
        label={t('portal:new.contact.phone')}
        value={contactOf(draft, intake).phone}
        onChange={(phone) => change({ phone })}
        country={country}
        className="min-w-60 flex-1"
      />
      <p className="w-full text-12 text-ink-2">{t('portal:new.contact.thisOnly')}</p>
    </div>
  );
}
