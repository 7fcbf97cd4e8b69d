import { edit } from '../draft/edit.ts';
import type { Pane } from '../model/pane.ts';
import { Field } from './field.tsx';

/** One decision among many, of the draft's field `name` unless said otherwise. `none` is the choice of not choosing. */
export const Select = ({
  pane,
  name,
  none,
  among,
  value,
  pick = (key) => edit(pane, { [name]: key }),
  ...rest
}: {
  pane: Pane;
  name: string;
  hint?: string;
  none?: string;
  among: readonly { key: string; name: string }[];
  value: string | undefined | null;
  pick?: (key: string | undefined) => void;
}) => (
  <Field pane={pane} name={name} {...rest}>
    {(attributes) => (
      <select {...attributes} value={value ?? ''} onChange={(event) => pick(event.currentTarget.value || undefined)}>
        {none && <option value="">{none}</option>}
        {among.map((one) => (
          <option key={one.key} value={one.key}>
            {one.name}
          </option>
        ))}
      </select>
    )}
  </Field>
);
