import type { ComponentChildren, JSX } from 'preact';
import type { Pane, Word } from '../model/pane.ts';

export type Attributes = { id: string; 'aria-describedby': string; 'aria-invalid'?: true };
export type Bound = {
  id: string;
  label: string;
  attributes: Attributes;
  /** The hint above the control, and the fault below it. */
  above: ComponentChildren;
  below: ComponentChildren;
};

/** What belongs to the question `name`: its words are `form.<name>` and `form.<name>.hint` unless given. */
export function bind(pane: Pane, name: string, hint?: string): Bound {
  const id = `f-${name}`;
  const shown = hint ?? pane.say(`form.${name}.hint` as Word);
  const error = pane.state.errors[name];
  return {
    id,
    label: pane.say(`form.${name}` as Word),
    // One that is not there describes nothing.
    attributes: { id, 'aria-describedby': `${id}-hint ${id}-error`, ...(error && { 'aria-invalid': true }) },
    above: shown && (
      <p class="hint" id={`${id}-hint`}>
        {shown}
      </p>
    ),
    below: error && (
      <p class="error" id={`${id}-error`}>
        {error}
      </p>
    ),
  };
}

/** One question with its control below. */
export function Field({
  pane,
  name,
  hint,
  optional,
  children,
}: {
  pane: Pane;
  name: string;
  hint?: string;
  optional?: boolean | undefined;
  children: (attributes: Attributes) => JSX.Element;
}) {
  const { id, label, attributes, above, below } = bind(pane, name, hint);
  return (
    <div class="field">
      <label for={id}>
        {label} {optional && <small>{pane.say('optional')}</small>}
      </label>
      {above}
      {children(attributes)}
      {below}
    </div>
  );
}
