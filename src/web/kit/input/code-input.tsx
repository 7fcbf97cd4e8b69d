import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { given } from '../given.ts';
import { boxLook, FieldFault, FieldHint, FieldLabel, type FieldProps, fieldLook } from './field.tsx';

export type CodeInputProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  length?: number | undefined;
  /** Told once when the last digit is there. */
  onComplete?: ((value: string) => void) | undefined;
  autoFocus?: boolean | undefined;
};

/** A code of digits in one box: it can be pasted, filled in by the device and read aloud; full-width digits count too. */
export function CodeInput({
  label,
  hint,
  error,
  isLabelHidden,
  value,
  onChange,
  length = 6,
  onComplete,
  autoFocus,
  className,
  ...rest
}: CodeInputProps) {
  const change = (text: string) => {
    const digits = text.normalize('NFKC').replace(/\D/g, '').slice(0, length);
    onChange(digits);
    if (digits.length === length && digits !== value) onComplete?.(digits);
  };
  return (
    <TextField
      {...given(rest)}
      value={value}
      onChange={change}
      inputMode="numeric"
      autoComplete="one-time-code"
      autoFocus={autoFocus ?? false}
      {...(error ? { isInvalid: true } : {})}
      validationBehavior="aria"
      className={fieldLook(className)}
    >
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <FieldHint hint={hint} />
      <Input
        className={boxLook('max-w-52 py-1 text-center font-mono text-20 tracking-[0.4em] indent-[0.4em] tabular-nums')}
      />
      <FieldFault error={error} />
    </TextField>
  );
}
