import { edit } from '../draft/edit.ts';
import type { Pane } from '../model/pane.ts';
import { Field } from './field.tsx';

export type Writing = {
  pane: Pane;
  name: 'description' | 'tried' | 'impactStatement' | 'email' | 'phone' | 'peopleAssigned';
  text: string | undefined;
  /** An input of this kind; several lines when left out. */
  kind?: 'email' | 'tel';
  optional?: boolean;
  done?: () => void;
};

/** One question answered in words, kept in the draft at every stroke. */
export const Write = ({ pane, name, text = '', kind, optional, done }: Writing) => (
  <Field pane={pane} name={name} optional={optional}>
    {(attributes) => {
      const control = {
        ...attributes,
        value: text,
        // While it is being written it must stay a field, also when it is emptied and begun anew.
        onFocus: () => pane.set({ changing: { ...pane.state.changing, [name]: true } }),
        onBlur: done,
      };
      return kind ? (
        <input
          {...control}
          // One of two; the types want to know which.
          type={kind as 'tel'}
          autocomplete={kind}
          maxLength={254}
          onInput={(event) => edit(pane, { [name]: event.currentTarget.value })}
        />
      ) : (
        <textarea
          {...control}
          rows={4}
          maxLength={name === 'description' ? 20000 : 5000}
          onInput={(event) => edit(pane, { [name]: event.currentTarget.value })}
        />
      );
    }}
  </Field>
);
