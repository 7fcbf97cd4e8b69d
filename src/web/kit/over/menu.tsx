import type { ReactElement } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { popoverLook } from '../input/list-look.tsx';
import { classes } from '../look/classes.ts';
import { Icon, type IconName } from '../show/icon.tsx';
import { Kbd } from '../show/kbd.tsx';

export type MenuEntry = {
  id: string;
  name: string;
  hint?: string | undefined;
  icon?: IconName | undefined;
  keys?: string | undefined;
  href?: string | undefined;
  isDisabled?: boolean | undefined;
  isDanger?: boolean | undefined;
  /** In a section that `choice` belongs to: the chosen one. */
  isChosen?: boolean | undefined;
  onAction?: (() => void) | undefined;
};
export type MenuGroup = { id: string; heading?: string; items: readonly MenuEntry[] };

export type MenuProps = {
  /** The button that opens it: a `Button` or an `IconButton`. */
  children: ReactElement;
  label: string;
  groups: readonly MenuGroup[];
  placement?: 'bottom start' | 'bottom end' | 'top start' | undefined;
};

/** What can be done with the thing at hand, behind one button. */
export function Menu({ children, label, groups, placement = 'bottom end' }: MenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover placement={placement} className={popoverLook('min-w-52 max-w-80')}>
        <AriaMenu aria-label={label} className="outline-none">
          {groups.map((group) => (
            <MenuSection
              key={group.id}
              id={group.id}
              className="not-first:mt-1 not-first:border-t not-first:border-line not-first:pt-1"
            >
              {group.heading && <Header className="px-2 py-1 text-12 text-ink-3">{group.heading}</Header>}
              {group.items.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

const Entry = ({ entry }: { entry: MenuEntry }) => (
  <MenuItem
    id={entry.id}
    textValue={entry.name}
    {...(entry.href === undefined ? {} : { href: entry.href })}
    {...(entry.onAction === undefined ? {} : { onAction: entry.onAction })}
    isDisabled={entry.isDisabled ?? false}
    className={classes(
      'flex min-h-8 cursor-default items-center gap-2.5 rounded-small px-2 py-1 text-14 outline-none data-[disabled]:text-ink-3 data-[focused]:bg-hover pointer-coarse:min-h-11',
      entry.isDanger ? 'text-bad' : 'text-ink',
    )}
  >
    {entry.icon && <Icon name={entry.icon} className={entry.isDanger ? '' : 'text-ink-3'} />}
    <span className="min-w-0 flex-1">
      <span className="block">{entry.name}</span>
      {entry.hint && <span className="block text-12 text-ink-2">{entry.hint}</span>}
    </span>
    {entry.isChosen && <Icon name="check" className="text-accent" />}
    {entry.keys && <Kbd keys={entry.keys} />}
  </MenuItem>
);
