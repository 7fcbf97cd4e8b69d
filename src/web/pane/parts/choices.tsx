import type { ComponentChildren } from 'preact';
import { edit } from '../draft/edit.ts';
import type { Pane } from '../model/pane.ts';
import { bind } from './field.tsx';

export type Choice = { key: string; name: string; hint?: ComponentChildren; refused?: boolean };

/** One decision among few, each with its consequence beside it; of the draft's field `name` unless said otherwise. */
export function Choices({
  pane,
  name,
  legend,
  among,
  value,
  pick = (key) => edit(pane, { [name]: key }),
}: {
  pane: Pane;
  name: string;
  legend?: string;
  among: readonly Choice[];
  value: string | undefined;
  pick?: (key: string) => void;
}) {
  const { id, label, attributes, above, below } = bind(pane, name);
  return (
    <fieldset class="field" {...attributes} tabIndex={-1}>
      <legend>{legend ?? label}</legend>
      {above}
      <div class="choices">
        {among.map((one) => (
          <label key={one.key} class="choice">
            <input
              type="radio"
              name={id}
              checked={value === one.key}
              disabled={one.refused}
              onChange={() => pick(one.key)}
            />
            <span>
              {one.name}
              {one.hint && <small>{one.hint}</small>}
            </span>
          </label>
        ))}
      </div>
      {below}
    </fieldset>
  );
}
