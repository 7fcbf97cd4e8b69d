import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { given } from '../given.ts';
import { classes } from '../look/classes.ts';
import { Icon } from '../show/icon.tsx';
import { useWords } from '../words/words.ts';
import { boxLook, FieldFault, FieldHint, FieldLabel, type FieldProps, fieldLook } from './field.tsx';
import { type Choice, ChoiceRow, itemLook, popoverLook } from './list-look.tsx';

export type SelectProps<K extends string> = FieldProps & {
  items: readonly Choice<K>[];
  value: K | null;
  onChange: (value: K) => void;
  placeholder?: string | undefined;
  size?: 'normal' | 'small' | undefined;
};

/** One of a few. Above some ten choices take `ComboBox`; two to six that need words take `RadioGroup`. */
export function Select<K extends string>({
  label,
  hint,
  error,
  isLabelHidden,
  items,
  value,
  onChange,
  placeholder,
  size = 'normal',
  className,
  ...rest
}: SelectProps<K>) {
  const { t } = useWords();
  return (
    <AriaSelect
      {...given(rest)}
      value={value}
      onChange={(key) => key !== null && onChange(key as K)}
      placeholder={placeholder ?? t('kit:select.choose')}
      {...(error ? { isInvalid: true } : {})}
      validationBehavior="aria"
      className={fieldLook(className)}
    >
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <FieldHint hint={hint} />
      <Button
        className={boxLook(
          classes(
            'flex items-center gap-2 pr-2 text-left data-[focused]:outline-none data-[focus-visible]:outline-2',
            size === 'small' && 'min-h-(--control-small) px-2 text-13',
          ),
        )}
      >
        <SelectValue className="min-w-0 flex-1 truncate data-[placeholder]:text-ink-3 [&_[data-hint]]:hidden">
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon name="chevron-down" className="text-ink-3" />
      </Button>
      <FieldFault error={error} />
      <Popover className={popoverLook('max-h-80! min-w-(--trigger-width)')}>
        <ListBox items={items} className="outline-none">
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.name} className={itemLook}>
              {({ isSelected }) => <ChoiceRow name={item.name} hint={item.hint} isSelected={isSelected} />}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
