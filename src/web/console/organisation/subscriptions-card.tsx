import { useState } from 'react';
import { Button } from '../../kit/input/button.tsx';
import { IconButton } from '../../kit/input/icon-button.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { Card } from '../../kit/show/card.tsx';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { localeOf } from '../../kit/time/format-instant.ts';
import { useWords } from '../../kit/words/words.ts';
import { Term } from '../fields/term.tsx';
import { NoneYet } from './none-yet.tsx';
import type { PartProps } from './part-props.ts';
import { SubscriptionDialog } from './subscription-dialog.tsx';
import type { ConsoleSubscription } from './use-organisation-change.ts';

/** What the organisation has bought or tries, and from whom. */
export function SubscriptionsCard({ organisation, edition }: PartProps) {
  const { t, language } = useWords();
  const [open, setOpen] = useState<'add' | ConsoleSubscription | null>(null);
  const planName = (key: string) => edition.plans.find((plan) => plan.key === key)?.name ?? key;
  const columns: Column<ConsoleSubscription>[] = [
    {
      id: 'plan',
      name: t('console:field.plan'),
      isMain: true,
      cell: ({ plan, standing }) => (
        <span className="inline-flex max-w-[calc(100%-2.5rem)] flex-wrap items-center gap-x-2 rows:max-w-none">
          {planName(plan)}
          {standing === 'trial' && <Badge tone="accent">{t('console:standing.trial')}</Badge>}
        </span>
      ),
    },
    {
      id: 'seats',
      name: t('console:field.seats'),
      width: '6rem',
      align: 'end',
      cell: ({ seats }) => seats.toLocaleString(localeOf(language)),
    },
    {
      id: 'seller',
      name: t('console:field.seller'),
      width: '12rem',
      cell: ({ partner }) =>
        partner === null ? (
          <span className="text-ink-2">{t('console:seller.direct')}</span>
        ) : (
          <TextLink href={`/console/organisations/${partner.id}`} look="plain">
            {partner.name}
          </TextLink>
        ),
    },
    { id: 'term', name: t('console:term.title'), width: '16rem', cell: (one) => <Term {...one} /> },
    {
      id: 'edit',
      name: t('console:actions'),
      isNameHidden: true,
      isAction: true,
      width: '3.5rem',
      align: 'end',
      cell: (subscription) => (
        <IconButton
          icon="edit"
          size="small"
          label={t('console:editOf', { name: planName(subscription.plan) })}
          onPress={() => setOpen(subscription)}
        />
      ),
    },
  ];
  return (
    <Card
      title={t('console:subscriptions.title')}
      isFlush
      action={
        <Button size="small" icon="plus" onPress={() => setOpen('add')} aria-label={t('console:subscriptions.add')}>
          {t('console:add')}
        </Button>
      }
    >
      <DataTable
        caption={t('console:subscriptions.title')}
        columns={columns}
        rows={organisation.subscriptions}
        keyOf={({ id }) => id}
        empty={<NoneYet title={t('console:subscriptions.none')}>{t('console:subscriptions.noneText')}</NoneYet>}
      />
      {open !== null && (
        <SubscriptionDialog
          organisation={organisation}
          edition={edition}
          subscription={open === 'add' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Card>
  );
}
