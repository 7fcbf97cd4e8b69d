import type { ReactNode } from 'react';
import { RadioGroup as AriaRadioGroup, RadioButton, RadioField } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { given } from '../given.ts';
import { classes } from '../look/classes.ts';
import { FieldFault, FieldHint, FieldLabel, type FieldProps, fieldLook } from './field.tsx';

export type RichChoice<K extends string = string> = {
  id: K;
  name: ReactNode;
  description?: ReactNode | undefined;
  /** What belongs to this choice alone, at its end: the expected wait, a due time. */
  aside?: ReactNode | undefined;
  /** Not open to this person: say why and what is possible instead in `description`. */
  isDisabled?: boolean | undefined;
};

export type RadioGroupProps<K extends string> = FieldProps & {
  choices: readonly RichChoice<K>[];
  value: K | null;
  onChange: (value: K) => void;
  /** `cards` for choices with descriptions, `row` for two to four short words. */
  look?: 'cards' | 'row' | undefined;
};

/** One of two to six, each with its words: the whole row is the target. */
export function RadioGroup<K extends string>({
  label,
  hint,
  error,
  isLabelHidden,
  choices,
  value,
  onChange,
  look = 'cards',
  className,
  ...rest
}: RadioGroupProps<K>) {
  return (
    <AriaRadioGroup
      {...given(rest)}
      value={value}
      onChange={(key) => onChange(key as K)}
      {...(error ? { isInvalid: true } : {})}
      validationBehavior="aria"
      className={fieldLook(className)}
    >
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <FieldHint hint={hint} />
      <div
        className={
          look === 'row'
            ? 'mt-1 flex flex-wrap gap-2'
            : 'mt-1 divide-y divide-line overflow-hidden rounded-box border border-line-strong bg-surface'
        }
      >
        {choices.map((choice) => (
          <RadioField
            key={choice.id}
            value={choice.id}
            {...(choice.isDisabled ? { isDisabled: true } : {})}
            className="contents"
          >
            <RadioButton className={classes('group', look === 'row' ? rowLook : cardLook)}>
              <Dot />
              <span className="min-w-0 flex-1">
                <span className="block font-medium group-data-[disabled]:text-ink-2">{choice.name}</span>
                {choice.description && (
                  <Text slot="description" elementType="span" className="mt-0.5 block text-13 text-ink-2">
                    {choice.description}
                  </Text>
                )}
              </span>
              {choice.aside && (
                <span className="shrink-0 text-13 text-ink-2 max-phone:w-full max-phone:pl-7.5">{choice.aside}</span>
              )}
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldFault error={error} />
    </AriaRadioGroup>
  );
}

const shared =
  'flex cursor-pointer gap-3 text-14 text-ink outline-none transition-colors data-[disabled]:cursor-not-allowed data-[hovered]:bg-hover data-[selected]:bg-accent-soft data-[focus-visible]:outline-2 data-[focus-visible]:-outline-offset-2 data-[focus-visible]:outline-accent';
const cardLook = `${shared} flex-wrap items-start gap-y-0.5 px-3.5 py-3 data-[disabled]:bg-sunken`;
const rowLook = `${shared} min-h-(--control) items-center rounded-box border border-line-strong bg-surface px-3 data-[selected]:border-accent`;

const Dot = () => (
  <span className="mt-[0.15em] grid size-[18px] shrink-0 place-items-center rounded-full border border-line-control bg-surface group-data-[disabled]:border-line-strong group-data-[invalid]:border-bad group-data-[selected]:border-accent-solid group-data-[selected]:bg-accent-solid">
    <span className="size-1.5 rounded-full group-data-[selected]:bg-on-accent" />
  </span>
);
