import { useState } from 'react';
import { setPartner } from '../../../contract/console.ts';
import { wordsOfProblem } from '../../kit/api/problem.ts';
import { Button } from '../../kit/input/button.tsx';
import { IconButton } from '../../kit/input/icon-button.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Menu } from '../../kit/over/menu.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { Card } from '../../kit/show/card.tsx';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';
import { FormDialog } from '../fields/form-dialog.tsx';
import { type NamedPartner, PartnerField } from '../fields/partner-field.tsx';
import { NoneYet } from './none-yet.tsx';
import type { PartProps } from './part-props.ts';
import { type ConsolePartner, useOrganisationChange } from './use-organisation-change.ts';

/** Partners that the organisation lets act in its name, and how far. */
export function PartnersCard({ organisation, edition }: PartProps) {
  const { t } = useWords();
  const { orgId, partners } = organisation;
  const [open, setOpen] = useState<'add' | ConsolePartner | null>(null);
  const nameOf = (kind: string) => edition.relations.find(({ key }) => key === kind)?.name ?? kind;
  const set = useOrganisationChange(setPartner, orgId, undefined, (problem) =>
    say(wordsOfProblem(problem), { tone: 'bad' }),
  );
  const change = async (partner: ConsolePartner, kind: string | null, words: string) => {
    const params = { org: orgId, id: partner.organisation.id };
    const before = partner.endedAt === null ? partner.kind : null;
    const done = await set.send({ params, body: { kind } });
    if (done !== null) say(words, { onUndo: () => void set.send({ params, body: { kind: before } }) });
  };
  const columns: Column<ConsolePartner>[] = [
    {
      id: 'partner',
      name: t('console:field.partner'),
      isMain: true,
      cell: (one) => (
        <span className="inline-flex max-w-[calc(100%-2.5rem)] flex-wrap items-center gap-x-2 rows:max-w-none">
          <TextLink href={`/console/organisations/${one.organisation.id}`} look="plain">
            {one.organisation.name}
          </TextLink>
          {one.endedAt !== null && <Badge>{t('console:partners.ended')}</Badge>}
        </span>
      ),
    },
    { id: 'relation', name: t('console:field.relation'), width: '16rem', cell: ({ kind }) => nameOf(kind) },
    {
      id: 'since',
      name: t('console:partners.since'),
      width: '14rem',
      cell: ({ acceptedAt, endedAt }) => (
        <>
          <Instant at={acceptedAt} look="date" />
          {endedAt !== null && (
            <>
              {' – '}
              <Instant at={endedAt} look="date" />
            </>
          )}
        </>
      ),
    },
    {
      id: 'actions',
      name: t('console:actions'),
      isNameHidden: true,
      isAction: true,
      width: '3.5rem',
      align: 'end',
      cell: (partner) => (
        <Menu
          label={t('console:actionsOf', { name: partner.organisation.name })}
          groups={[
            {
              id: 'change',
              items: [
                { id: 'edit', name: t('console:partners.change'), icon: 'edit', onAction: () => setOpen(partner) },
              ],
            },
            ...(partner.endedAt === null
              ? [
                  {
                    id: 'end',
                    items: [
                      {
                        id: 'end',
                        name: t('console:partners.end'),
                        icon: 'circle-x' as const,
                        isDanger: true,
                        onAction: () =>
                          void change(
                            partner,
                            null,
                            t('console:partners.hasEnded', { name: partner.organisation.name }),
                          ),
                      },
                    ],
                  },
                ]
              : []),
          ]}
        >
          <IconButton icon="more" size="small" label={t('console:actionsOf', { name: partner.organisation.name })} />
        </Menu>
      ),
    },
  ];
  return (
    <Card
      title={t('console:partners.title')}
      isFlush
      action={
        edition.relations.length > 0 && (
          <Button size="small" icon="plus" onPress={() => setOpen('add')} aria-label={t('console:partners.add')}>
            {t('console:add')}
          </Button>
        )
      }
    >
      <DataTable
        caption={t('console:partners.title')}
        columns={columns}
        rows={partners}
        keyOf={(one) => one.organisation.id}
        empty={<NoneYet title={t('console:partners.none')}>{t('console:partners.noneText')}</NoneYet>}
      />
      {open !== null && (
        <PartnerDialog
          organisation={organisation}
          edition={edition}
          partner={open === 'add' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Card>
  );
}

type DialogProps = PartProps & { partner: ConsolePartner | null; onClose: () => void };

function PartnerDialog({ organisation, edition, partner, onClose }: DialogProps) {
  const { t } = useWords();
  const { orgId } = organisation;
  const [chosen, setChosen] = useState<NamedPartner | null>(partner?.organisation ?? null);
  const [kind, setKind] = useState(partner?.kind ?? edition.relations[0]?.key ?? '');
  const set = useOrganisationChange(setPartner, orgId, () => {
    onClose();
    say(t('console:partners.saved', { name: chosen?.name ?? '' }));
  });
  return (
    <FormDialog
      title={
        partner === null
          ? t('console:partners.addTitle')
          : t('console:partners.editTitle', { name: partner.organisation.name })
      }
      action={t('console:save')}
      onClose={onClose}
      onSubmit={() => {
        if (chosen !== null) void set.send({ params: { org: orgId, id: chosen.id }, body: { kind } });
      }}
      isSending={set.isSending}
      problem={set.problem}
      isDisabled={chosen === null}
    >
      {partner === null && (
        <PartnerField edition={edition.key} except={orgId} name="id" value={chosen} onChange={setChosen} />
      )}
      <RadioGroup
        label={t('console:field.relation')}
        hint={t('console:partners.relationHint')}
        name="kind"
        choices={edition.relations.map(({ key, name }) => ({ id: key, name }))}
        value={kind}
        onChange={setKind}
      />
    </FormDialog>
  );
}
