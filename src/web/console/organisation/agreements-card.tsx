import { useState } from 'react';
import { addAgreement, changeAgreement } from '../../../contract/console.ts';
import { Button } from '../../kit/input/button.tsx';
import { IconButton } from '../../kit/input/icon-button.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Card } from '../../kit/show/card.tsx';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { useWords } from '../../kit/words/words.ts';
import { dayIn } from '../fields/day-in.ts';
import { FormDialog } from '../fields/form-dialog.tsx';
import { Term } from '../fields/term.tsx';
import { TermFields } from '../fields/term-fields.tsx';
import { NoneYet } from './none-yet.tsx';
import type { PartProps } from './part-props.ts';
import { type ConsoleAgreement, useOrganisationChange } from './use-organisation-change.ts';

/** Contracts above the subscriptions, which open more: the highest severity, a better plan family. */
export function AgreementsCard({ organisation, edition }: PartProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<'add' | ConsoleAgreement | null>(null);
  const nameOf = (kind: string) => edition.agreements.find(({ key }) => key === kind)?.name ?? kind;
  const columns: Column<ConsoleAgreement>[] = [
    {
      id: 'kind',
      name: t('console:field.agreement'),
      isMain: true,
      cell: ({ kind }) => (
        <span className="inline-block max-w-[calc(100%-2.5rem)] rows:max-w-none">{nameOf(kind)}</span>
      ),
    },
    { id: 'term', name: t('console:term.title'), width: '18rem', cell: (one) => <Term {...one} /> },
    {
      id: 'edit',
      name: t('console:actions'),
      isNameHidden: true,
      isAction: true,
      width: '3.5rem',
      align: 'end',
      cell: (agreement) => (
        <IconButton
          icon="edit"
          size="small"
          label={t('console:editOf', { name: nameOf(agreement.kind) })}
          onPress={() => setOpen(agreement)}
        />
      ),
    },
  ];
  return (
    <Card
      title={t('console:agreements.title')}
      isFlush
      action={
        edition.agreements.length > 0 && (
          <Button size="small" icon="plus" onPress={() => setOpen('add')} aria-label={t('console:agreements.add')}>
            {t('console:add')}
          </Button>
        )
      }
    >
      <DataTable
        caption={t('console:agreements.title')}
        columns={columns}
        rows={organisation.agreements}
        keyOf={({ id }) => id}
        empty={<NoneYet title={t('console:agreements.none')}>{t('console:agreements.noneText')}</NoneYet>}
      />
      {open !== null && (
        <AgreementDialog
          organisation={organisation}
          edition={edition}
          agreement={open === 'add' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Card>
  );
}

type DialogProps = PartProps & { agreement: ConsoleAgreement | null; onClose: () => void };

function AgreementDialog({ organisation, edition, agreement, onClose }: DialogProps) {
  const { t } = useWords();
  const { orgId } = organisation;
  const [kind, setKind] = useState(agreement?.kind ?? edition.agreements[0]?.key ?? '');
  const [startedOn, setStartedOn] = useState(agreement?.startedOn ?? dayIn(organisation.zone));
  const [endsOn, setEndsOn] = useState(agreement?.endsOn ?? '');
  const undo = useOrganisationChange(changeAgreement, orgId, () => say(t('console:undone')));
  const add = useOrganisationChange(addAgreement, orgId, () => {
    onClose();
    say(t('console:agreements.added'));
  });
  const change = useOrganisationChange(changeAgreement, orgId, () => {
    onClose();
    if (agreement === null) return;
    const { id, ...before } = agreement;
    say(t('console:agreements.saved'), {
      onUndo: () => void undo.send({ params: { org: orgId, id }, body: before }),
    });
  });
  const submit = () => {
    const body = { kind, startedOn, endsOn: endsOn === '' ? null : endsOn };
    void (agreement === null
      ? add.send({ params: { org: orgId }, body })
      : change.send({ params: { org: orgId, id: agreement.id }, body }));
  };
  return (
    <FormDialog
      title={t(agreement === null ? 'console:agreements.addTitle' : 'console:agreements.editTitle')}
      action={t(agreement === null ? 'console:agreements.add' : 'console:save')}
      onClose={onClose}
      onSubmit={submit}
      isSending={add.isSending || change.isSending}
      problem={agreement === null ? add.problem : change.problem}
    >
      <RadioGroup
        label={t('console:field.agreement')}
        name="kind"
        choices={edition.agreements.map(({ key, name }) => ({ id: key, name }))}
        value={kind}
        onChange={setKind}
      />
      <TermFields startedOn={startedOn} endsOn={endsOn} onStart={setStartedOn} onEnd={setEndsOn} />
    </FormDialog>
  );
}
