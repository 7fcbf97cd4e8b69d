import type { ReactNode } from 'react';
import type { Language } from '../../../domain/language/language.ts';
import { IconButton } from '../../kit/input/icon-button.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Menu } from '../../kit/over/menu.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import type { Column } from '../../kit/show/data-table.tsx';
import { useWords } from '../../kit/words/words.ts';

type Someone = { name: string; email: string; state: 'active' | 'left'; language: Language };

/** What can be done about somebody in a table of people. */
export type SomeoneActions<T> = {
  onEdit: (one: T) => void;
  onInvite: (one: T) => void;
  onLeave: (one: T) => void;
  onReturn: (one: T) => void;
};

/** The columns that every table of people has: who it is, and what can be done. `badge` stands behind the name. */
export function useSomeoneColumns<T extends Someone>(
  { onEdit, onInvite, onLeave, onReturn }: SomeoneActions<T>,
  badge: (one: T) => ReactNode = () => null,
): { name: Column<T>; actions: Column<T> } {
  const { t } = useWords();
  return {
    name: {
      id: 'name',
      name: t('console:field.personName'),
      isMain: true,
      cell: (one) => (
        <span className="inline-flex max-w-[calc(100%-2.5rem)] flex-wrap items-center gap-x-2 rows:max-w-none">
          <span lang={one.language}>{one.name}</span>
          {badge(one)}
          {one.state === 'left' && <Badge>{t('console:people.gone')}</Badge>}
        </span>
      ),
    },
    actions: {
      id: 'actions',
      name: t('console:actions'),
      isNameHidden: true,
      isAction: true,
      width: '3.5rem',
      align: 'end',
      cell: (one) => {
        const isThere = one.state === 'active';
        const edit = { id: 'edit', name: t('console:edit'), icon: 'edit', onAction: () => onEdit(one) } as const;
        const invite = {
          id: 'invite',
          name: t('console:people.invite'),
          icon: 'mail',
          onAction: () => onInvite(one),
        } as const;
        const leave = {
          id: 'leave',
          name: t('console:people.leave'),
          icon: 'sign-out',
          isDanger: true,
          onAction: () => onLeave(one),
        } as const;
        const comeBack = {
          id: 'return',
          name: t('console:people.return'),
          icon: 'undo',
          onAction: () => onReturn(one),
        } as const;
        const label = t('console:actionsOf', { name: one.name });
        return (
          <Menu
            label={label}
            groups={[
              { id: 'change', items: isThere ? [edit, invite] : [edit] },
              { id: 'state', items: [isThere ? leave : comeBack] },
            ]}
          >
            <IconButton icon="more" size="small" label={label} />
          </Menu>
        );
      },
    },
  };
}

/** An address that begins a mail, and breaks rather than widens its column. */
export const MailLink = ({ email }: { email: string }) => (
  <TextLink href={`mailto:${email}`} look="plain" className="break-all">
    {email}
  </TextLink>
);
