import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { given } from '../given.ts';
import { Icon } from '../show/icon.tsx';
import { useWords } from '../words/words.ts';
import { boxLook, FieldFault, FieldHint, FieldLabel, type FieldProps, fieldLook } from './field.tsx';
import { type Choice, ChoiceRow, itemLook, popoverLook } from './list-look.tsx';

export type ComboBoxProps<K extends string> = FieldProps & {
  items: readonly Choice<K>[];
  value: K | null;
  onChange: (value: K | null) => void;
  /** What is typed, where the server does the finding; `items` are then shown as they are. */
  text?: string | undefined;
  onText?: ((text: string) => void) | undefined;
  placeholder?: string | undefined;
};

/** One of many, found by typing. */
export function ComboBox<K extends string>({
  label,
  hint,
  error,
  isLabelHidden,
  items,
  value,
  onChange,
  text,
  onText,
  placeholder,
  className,
  ...rest
}: ComboBoxProps<K>) {
  const { t } = useWords();
  const asked =
    onText === undefined ? { defaultItems: items } : { items, inputValue: text ?? '', onInputChange: onText };
  return (
    <AriaComboBox
      {...given(rest)}
      {...asked}
      value={value}
      onChange={(key) => onChange(key as K | null)}
      allowsEmptyCollection
      menuTrigger="focus"
      {...(error ? { isInvalid: true } : {})}
      validationBehavior="aria"
      className={fieldLook(className)}
    >
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <FieldHint hint={hint} />
      <div className="relative">
        <Input {...given({ placeholder })} className={boxLook('pr-9')} />
        <Button className="absolute inset-y-0 right-0 grid w-9 place-items-center text-ink-3">
          <Icon name="chevron-down" />
        </Button>
      </div>
      <FieldFault error={error} />
      <Popover className={popoverLook('max-h-80! w-(--trigger-width)')}>
        <ListBox
          className="outline-none"
          renderEmptyState={() => <p className="px-2 py-1.5 text-13 text-ink-2">{t('kit:list.nothing')}</p>}
        >
          {(item: Choice<K>) => (
            <ListBoxItem id={item.id} textValue={item.name} className={itemLook}>
              {({ isSelected }) => <ChoiceRow name={item.name} hint={item.hint} isSelected={isSelected} />}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
