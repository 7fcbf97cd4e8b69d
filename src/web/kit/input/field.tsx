import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { classes } from '../look/classes.ts';
import { Icon } from '../show/icon.tsx';
import { useWords } from '../words/words.ts';

/** What every field has. A name ties it to the server's errors: `Form` shows them at the field. */
export type FieldProps = {
  label: string;
  /** A sentence under the label, always there. */
  hint?: ReactNode | undefined;
  /** Why the value will not do, and the way out. */
  error?: string | null | undefined;
  name?: string | undefined;
  isRequired?: boolean | undefined;
  isDisabled?: boolean | undefined;
  /** The label is read aloud only: in a table or a bar where its place says it. */
  isLabelHidden?: boolean | undefined;
  className?: string | undefined;
};

export const FieldLabel = ({
  label,
  isHidden,
  isOptional,
}: {
  label: string;
  isHidden?: boolean | undefined;
  isOptional?: boolean;
}) => {
  const { t } = useWords();
  return (
    <Label className={isHidden ? 'sr-only' : 'block text-14 font-medium text-ink'}>
      {label}
      {isOptional && <span className="ml-1.5 font-normal text-ink-3">{t('kit:field.optional')}</span>}
    </Label>
  );
};

export const FieldHint = ({ hint }: { hint: ReactNode }) =>
  hint ? (
    <Text slot="description" className="block text-13 text-ink-2">
      {hint}
    </Text>
  ) : null;

/** The error of the field, whether given or from the server by the form's name. */
export const FieldFault = ({ error }: { error: string | null | undefined }) => (
  <FieldError className="flex items-start gap-1.5 text-13 text-bad">
    {({ validationErrors }) => (
      <>
        <Icon name="alert" size={14} className="mt-[0.2em]" />
        <span>{error ?? validationErrors.join(' ')}</span>
      </>
    )}
  </FieldError>
);

export const fieldLook = (className?: string): string => classes('flex min-w-0 flex-col gap-1', className);

/** The box of a text field, a select or a combo box. */
export const boxLook = (className?: string): string =>
  classes(
    'min-h-(--control) w-full min-w-0 rounded-box border border-line-control bg-surface px-3 text-14 text-ink transition-colors',
    'data-[hovered]:border-ink-3 data-[focused]:border-accent data-[focused]:outline-2 data-[focused]:-outline-offset-1 data-[focused]:outline-accent',
    'data-[invalid]:border-bad data-[focused]:data-[invalid]:outline-bad',
    'data-[disabled]:bg-sunken data-[disabled]:text-ink-3',
    className,
  );
