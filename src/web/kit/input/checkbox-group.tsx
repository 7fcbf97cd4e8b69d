import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { given } from '../given.ts';
import { Checkbox } from './checkbox.tsx';
import { FieldFault, FieldHint, FieldLabel, type FieldProps, fieldLook } from './field.tsx';
import type { Choice } from './list-look.tsx';

export type CheckboxGroupProps<K extends string> = FieldProps & {
  items: readonly Choice<K>[];
  value: readonly K[];
  onChange: (value: K[]) => void;
};

/** Any number of a few. */
export function CheckboxGroup<K extends string>({
  label,
  hint,
  error,
  isLabelHidden,
  items,
  value,
  onChange,
  className,
  ...rest
}: CheckboxGroupProps<K>) {
  return (
    <AriaCheckboxGroup
      {...given(rest)}
      value={[...value]}
      onChange={(keys) => onChange(keys as K[])}
      {...(error ? { isInvalid: true } : {})}
      validationBehavior="aria"
      className={fieldLook(className)}
    >
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <FieldHint hint={hint} />
      <div>
        {items.map((item) => (
          <Checkbox key={item.id} value={item.id} hint={item.hint}>
            {item.name}
          </Checkbox>
        ))}
      </div>
      <FieldFault error={error} />
    </AriaCheckboxGroup>
  );
}
