import type { ReactNode } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { given } from '../given.ts';
import { classes } from '../look/classes.ts';
import { boxLook, FieldFault, FieldHint, FieldLabel, type FieldProps, fieldLook } from './field.tsx';

export type TextFieldProps = FieldProps &
  Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | keyof FieldProps> & {
    placeholder?: string | undefined;
    /** What stands at the end of the box: a unit, a button. */
    end?: ReactNode | undefined;
    /** In signs: as wide as what is expected in it. Full width unless said. */
    width?: number | undefined;
  };

/** One line of text. `onChange` gets the text. */
export function TextField({
  label,
  hint,
  error,
  isLabelHidden,
  placeholder,
  end,
  width,
  className,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...given(rest)}
      {...(error ? { isInvalid: true } : {})}
      validationBehavior="aria"
      className={fieldLook(className)}
    >
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <FieldHint hint={hint} />
      <div className="relative" style={width === undefined ? undefined : { maxWidth: `calc(${width}ch + 1.75rem)` }}>
        <Input {...given({ placeholder })} className={boxLook(classes(Boolean(end) && 'pr-11'))} />
        {end && <div className="absolute inset-y-0 right-1 flex items-center">{end}</div>}
      </div>
      <FieldFault error={error} />
    </AriaTextField>
  );
}
