import { useState } from 'react';
import { removeContact } from '../../../contract/console.ts';
import { Button } from '../../kit/input/button.tsx';
import { IconButton } from '../../kit/input/icon-button.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { Card } from '../../kit/show/card.tsx';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { Icon } from '../../kit/show/icon.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useNow } from '../../kit/time/now.ts';
import { useWords } from '../../kit/words/words.ts';
import { FormDialog } from '../fields/form-dialog.tsx';
import { ContactDialog } from './contact-dialog.tsx';
import { NoneYet } from './none-yet.tsx';
import type { PartProps } from './part-props.ts';
import { type ConsoleContact, useOrganisationChange } from './use-organisation-change.ts';

/** The phones and mails that a caller is checked against, with when they were set and from when they count. */
export function ContactsCard({ organisation, edition }: PartProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<'add' | ConsoleContact | null>(null);
  const active = new Map(organisation.people.map((person) => [person.personId, person]));
  const nameOf = ({ personId }: ConsoleContact) => active.get(personId)?.name ?? '';
  const rows = organisation.contacts
    .filter(({ personId }) => active.get(personId)?.state === 'active')
    .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other)) || one.kind.localeCompare(other.kind));
  const columns: Column<ConsoleContact>[] = [
    {
      id: 'value',
      name: t('console:contacts.value'),
      isMain: true,
      cell: ({ kind, value }) => (
        <span className="inline-flex max-w-[calc(100%-2.5rem)] items-baseline gap-2 rows:max-w-full">
          <Icon
            name={kind === 'phone' ? 'phone' : 'mail'}
            label={t(`console:contacts.kind.${kind}`)}
            size={14}
            className="translate-y-[2px] text-ink-3"
          />
          <span className="min-w-0 break-all tabular-nums">{value}</span>
        </span>
      ),
    },
    { id: 'person', name: t('console:field.person'), width: '11rem', cell: nameOf },
    {
      id: 'set',
      name: t('console:contacts.set'),
      width: '9rem',
      cell: ({ setAt }) => <Instant at={setAt} look="relative" />,
    },
    {
      id: 'counts',
      name: t('console:contacts.counts'),
      width: '12rem',
      cell: (contact) => (
        <Counts
          contact={contact}
          isFromSignUp={contact.setAt === active.get(contact.personId)?.createdAt}
          hours={edition.contactCountsAfterHours}
        />
      ),
    },
    {
      id: 'remove',
      name: t('console:actions'),
      isNameHidden: true,
      isAction: true,
      width: '3.5rem',
      align: 'end',
      cell: (contact) => (
        <IconButton
          icon="trash"
          size="small"
          label={t('console:contacts.removeOf', { value: contact.value })}
          onPress={() => setOpen(contact)}
        />
      ),
    },
  ];
  return (
    <Card
      title={t('console:contacts.title')}
      isFlush
      action={
        <Button
          size="small"
          icon="plus"
          isDisabled={active.size === 0}
          onPress={() => setOpen('add')}
          aria-label={t('console:contacts.add')}
        >
          {t('console:add')}
        </Button>
      }
    >
      <p className="border-b border-line px-4 py-2 text-13 text-ink-2">
        {t('console:contacts.text', { count: edition.contactCountsAfterHours })}
      </p>
      <DataTable
        caption={t('console:contacts.title')}
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        empty={<NoneYet title={t('console:contacts.none')} />}
      />
      {open === 'add' && <ContactDialog organisation={organisation} edition={edition} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'add' && (
        <RemoveDialog orgId={organisation.orgId} contact={open} onClose={() => setOpen(null)} />
      )}
    </Card>
  );
}

/** Whether it proves a caller already. What was given at sign-up does at once. */
function Counts({ contact, isFromSignUp, hours }: { contact: ConsoleContact; isFromSignUp: boolean; hours: number }) {
  const { t } = useWords();
  const now = useNow();
  const from = Date.parse(contact.setAt) + (isFromSignUp ? 0 : hours * 3_600_000);
  if (from <= now) return <Badge tone="good">{t('console:contacts.yes')}</Badge>;
  return (
    <Badge tone="warn" icon="clock">
      <Instant at={new Date(from).toISOString()} look="relative" />
    </Badge>
  );
}

/** Taking it back would set it anew, and it would have to wait again: so this is asked, and not undone. */
function RemoveDialog({ orgId, contact, onClose }: { orgId: string; contact: ConsoleContact; onClose: () => void }) {
  const { t } = useWords();
  const remove = useOrganisationChange(removeContact, orgId, () => {
    onClose();
    say(t('console:contacts.removed', { value: contact.value }));
  });
  return (
    <FormDialog
      title={t('console:contacts.removeTitle', { value: contact.value })}
      action={t('console:contacts.remove')}
      isDanger
      onClose={onClose}
      onSubmit={() => void remove.send({ params: { org: orgId, id: contact.id } })}
      isSending={remove.isSending}
      problem={remove.problem}
    >
      <p>{t('console:contacts.removeText')}</p>
    </FormDialog>
  );
}
