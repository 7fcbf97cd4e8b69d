import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components/SearchField';
import { Icon } from '../show/icon.tsx';
import { Kbd } from '../show/kbd.tsx';
import { boxLook, FieldLabel, fieldLook } from './field.tsx';

export type SearchFieldProps = Omit<AriaSearchFieldProps, 'className' | 'style' | 'children'> & {
  label: string;
  placeholder?: string | undefined;
  /** The key that leads here, shown while the box is empty. */
  keys?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
  className?: string | undefined;
};

/** Search words; Escape empties, Enter submits (never the Enter that ends a composition). */
export function SearchField({ label, placeholder, keys, inputRef, className, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} className={fieldLook(className)}>
      {({ isEmpty }) => (
        <>
          <FieldLabel label={label} isHidden />
          <div className="relative">
            <Icon name="search" className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-ink-3" />
            <Input
              {...(inputRef ? { ref: inputRef } : {})}
              placeholder={placeholder ?? label}
              className={boxLook('pr-9 pl-9 [&::-webkit-search-cancel-button]:hidden')}
            />
            {isEmpty ? (
              keys && <Kbd keys={keys} className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2" />
            ) : (
              <Button className="absolute top-1/2 right-1.5 grid size-7 -translate-y-1/2 place-items-center rounded-small text-ink-3 data-[hovered]:bg-hover data-[hovered]:text-ink">
                <Icon name="x" size={14} />
              </Button>
            )}
          </div>
        </>
      )}
    </AriaSearchField>
  );
}
