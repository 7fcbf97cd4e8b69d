import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { itemLook } from '../input/list-look.tsx';
import { Icon } from '../show/icon.tsx';
import { Kbd } from '../show/kbd.tsx';
import { useWords } from '../words/words.ts';
import type { Command } from './commands.ts';
import { useFound } from './use-found.ts';

/** ⌘K: finds requests, organisations, people, articles and actions, whatever `useCommands` has added. */
export default function CommandMenu({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t, language } = useWords();
  const [query, setQuery] = useState('');
  const navigate = useNavigate();
  const { found, isOld } = useFound(query, isOpen);
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (!isOpen) setQuery('');
  }, [isOpen]);
  const act = (command: Command) => {
    onClose();
    if ('run' in command) command.run();
  };
  const first = found[0]?.items[0];
  const actOnFirst = useEffectEvent(() => {
    if (first === undefined) return;
    act(first);
    if ('href' in first) void navigate({ href: first.href });
  });
  useEffect(() => setWanted(false), [query, isOpen]);
  useEffect(() => {
    if (!isWanted || isOld) return;
    setWanted(false);
    actOnFirst();
  }, [isWanted, isOld]);
  // Enter comes before what was just typed is found: it waits for that, and does not take what was found before.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !isOld) return;
    event.preventDefault();
    event.stopPropagation();
    setWanted(true);
  };
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className="fade fixed inset-0 z-50 flex h-(--visual-viewport-height) justify-center bg-shade p-4 tablet:pt-[14vh]"
    >
      <Modal
        lang={language}
        className="rise flex h-fit max-h-full w-full max-w-150 flex-col overflow-hidden rounded-[12px] border border-line bg-raised shadow-float"
      >
        <Dialog aria-label={t('kit:command.title')} className="flex max-h-[70vh] min-h-0 flex-col outline-none">
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField
              aria-label={t('kit:command.title')}
              autoFocus
              className="flex items-center gap-3 border-b border-line px-4"
            >
              <Icon name="search" className="text-ink-3" />
              <Input
                onKeyDownCapture={onKeyDownCapture}
                placeholder={t('kit:command.placeholder')}
                className="h-12 min-w-0 flex-1 bg-transparent text-16 outline-none [&::-webkit-search-cancel-button]:hidden"
              />
              <Kbd keys="Escape" />
            </SearchField>
            <Menu
              aria-label={t('kit:command.results')}
              className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-1.5 outline-none"
              renderEmptyState={() => <p className="px-3 py-6 text-center text-ink-2">{t('kit:list.nothing')}</p>}
            >
              {found.map((group) => (
                <MenuSection key={group.id} id={group.id} className="pb-1.5">
                  <Header className="px-2 pt-1.5 pb-1 text-12 text-ink-3">{group.heading}</Header>
                  {group.items.map((command) => (
                    <MenuItem
                      key={`${group.id}.${command.id}`}
                      id={`${group.id}.${command.id}`}
                      textValue={command.name}
                      {...('href' in command ? { href: command.href } : {})}
                      onAction={() => act(command)}
                      className={itemLook}
                    >
                      {command.icon && <Icon name={command.icon} className="text-ink-3" />}
                      <span className="min-w-0 flex-1 truncate">{command.name}</span>
                      {command.hint && <span className="max-w-[35%] truncate text-12 text-ink-3">{command.hint}</span>}
                      {command.keys && <Kbd keys={command.keys} />}
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
