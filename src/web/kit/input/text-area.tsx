import { useLayoutEffect, useRef } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { type TextFieldProps as AriaTextFieldProps, TextField } from 'react-aria-components/TextField';
import { given } from '../given.ts';
import { useWords } from '../words/words.ts';
import { boxLook, FieldFault, FieldHint, FieldLabel, type FieldProps, fieldLook } from './field.tsx';

export type TextAreaProps = FieldProps &
  Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | keyof FieldProps> & {
    placeholder?: string | undefined;
    /** Lines shown when empty; it grows with what is written, to 20 lines. */
    rows?: number | undefined;
  };

/** Several lines of text. Near `maxLength` it says how many signs are left. */
export function TextArea({
  label,
  hint,
  error,
  isLabelHidden,
  placeholder,
  rows = 4,
  className,
  ...rest
}: TextAreaProps) {
  const { t } = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => grow(box.current), [rest.value]);
  const left = rest.maxLength === undefined ? null : rest.maxLength - (rest.value?.length ?? 0);
  return (
    <TextField
      {...given(rest)}
      {...(error ? { isInvalid: true } : {})}
      validationBehavior="aria"
      className={fieldLook(className)}
    >
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <FieldHint hint={hint} />
      <AriaTextArea
        ref={box}
        rows={rows}
        {...given({ placeholder })}
        onInput={(event) => grow(event.currentTarget)}
        className={boxLook('block resize-y py-2')}
      />
      {left !== null && left < 200 && <p className="text-12 text-ink-3">{t('kit:field.left', { count: left })}</p>}
      <FieldFault error={error} />
    </TextField>
  );
}

const mostPixels = 480;

function grow(box: HTMLTextAreaElement | null): void {
  if (box === null || box.scrollHeight <= box.clientHeight) return;
  box.style.height = `${Math.min(box.scrollHeight + 2, mostPixels)}px`;
}
