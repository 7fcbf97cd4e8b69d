import { useRef, useState } from 'react';
import { checkPhone } from '../../../contract/intake.ts';
import { call } from '../api/call.ts';
import { Icon } from '../show/icon.tsx';
import { useWords } from '../words/words.ts';
import type { FieldProps } from './field.tsx';
import { TextField } from './text-field.tsx';

export type PhoneFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  /** ISO 3166 alpha-2: how a number without a country is read. */
  country: string;
  /** Told after each check; null while unknown. */
  onChecked?: ((isValid: boolean | null) => void) | undefined;
};

type Checked = { phone: string; isValid: boolean; words: string | null };

/** A telephone number, checked by the server when the field is left, and then written in its international form. */
export function PhoneField({ value, onChange, country, onChecked, error, ...rest }: PhoneFieldProps) {
  const { t } = useWords();
  const [checked, setChecked] = useState<Checked | null>(null);
  const asked = useRef('');
  const check = async () => {
    const phone = value.trim();
    if (phone === '' || phone === checked?.phone) return;
    asked.current = phone;
    const answer = await call(checkPhone, { body: { phone, country } }).catch(() => null);
    if (answer === null || asked.current !== phone) return;
    const written = answer.international ?? phone;
    setChecked({ phone: written, isValid: answer.valid, words: answer.words });
    onChecked?.(answer.valid);
    if (answer.valid && written !== value) onChange(written);
  };
  const isCurrent = checked !== null && checked.phone === value.trim();
  const fault = isCurrent && !checked.isValid ? (checked.words ?? t('kit:phone.impossible')) : null;
  return (
    <TextField
      {...rest}
      type="tel"
      autoComplete="tel"
      inputMode="tel"
      width={24}
      value={value}
      onChange={(text) => {
        onChange(text);
        onChecked?.(null);
      }}
      onBlur={() => void check()}
      error={error ?? fault}
      end={
        isCurrent && checked.isValid ? (
          <Icon name="check" label={t('kit:phone.possible')} className="mr-2.5 text-good" />
        ) : undefined
      }
    />
  );
}
