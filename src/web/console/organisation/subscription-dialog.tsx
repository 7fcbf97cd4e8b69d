import { useState } from 'react';
import { addSubscription, changeSubscription } from '../../../contract/console.ts';
import { ComboBox } from '../../kit/input/combo-box.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useWords } from '../../kit/words/words.ts';
import { dayIn } from '../fields/day-in.ts';
import { FormDialog } from '../fields/form-dialog.tsx';
import { type NamedPartner, PartnerField } from '../fields/partner-field.tsx';
import { TermFields } from '../fields/term-fields.tsx';
import type { PartProps } from './part-props.ts';
import { type ConsoleSubscription, useOrganisationChange } from './use-organisation-change.ts';

type Props = PartProps & { subscription: ConsoleSubscription | null; onClose: () => void };

/** Adds a subscription, or changes one; it is ended by its last day, and what was stays on record. */
export function SubscriptionDialog({ organisation, edition, subscription, onClose }: Props) {
  const { t } = useWords();
  const { orgId } = organisation;
  const [plan, setPlan] = useState<string | null>(subscription?.plan ?? null);
  const [seats, setSeats] = useState(String(subscription?.seats ?? ''));
  const [standing, setStanding] = useState<'paid' | 'trial'>(subscription?.standing ?? 'paid');
  const [seller, setSeller] = useState<'direct' | 'partner'>(subscription?.partner ? 'partner' : 'direct');
  const [partner, setPartner] = useState<NamedPartner | null>(subscription?.partner ?? null);
  const [startedOn, setStartedOn] = useState(subscription?.startedOn ?? dayIn(organisation.zone));
  const [endsOn, setEndsOn] = useState(subscription?.endsOn ?? '');
  const mayTry = edition.plans.find(({ key }) => key === plan)?.trial ?? true;
  const undo = useOrganisationChange(changeSubscription, orgId, () => say(t('console:undone')));
  const add = useOrganisationChange(addSubscription, orgId, () => {
    onClose();
    say(t('console:subscriptions.added'));
  });
  const change = useOrganisationChange(changeSubscription, orgId, () => {
    onClose();
    if (subscription === null) return;
    const { id, partner: _name, ...before } = subscription;
    say(t('console:subscriptions.saved'), {
      onUndo: () => void undo.send({ params: { org: orgId, id }, body: before }),
    });
  });
  const submit = () => {
    const body = {
      plan: plan ?? '',
      seats: Number(seats),
      standing: mayTry ? standing : ('paid' as const),
      partnerOrgId: seller === 'partner' ? (partner?.id ?? null) : null,
      startedOn,
      endsOn: endsOn === '' ? null : endsOn,
    };
    void (subscription === null
      ? add.send({ params: { org: orgId }, body })
      : change.send({ params: { org: orgId, id: subscription.id }, body }));
  };
  return (
    <FormDialog
      title={t(subscription === null ? 'console:subscriptions.addTitle' : 'console:subscriptions.editTitle')}
      action={t(subscription === null ? 'console:subscriptions.add' : 'console:save')}
      onClose={onClose}
      onSubmit={submit}
      isSending={add.isSending || change.isSending}
      problem={subscription === null ? add.problem : change.problem}
      isDisabled={plan === null || seats === '' || (seller === 'partner' && partner === null)}
    >
      <ComboBox
        label={t('console:field.plan')}
        name="plan"
        items={edition.plans.map(({ key, name }) => ({ id: key, name }))}
        value={plan}
        onChange={setPlan}
      />
      <TextField
        label={t('console:field.seats')}
        name="seats"
        inputMode="numeric"
        width={8}
        isRequired
        value={seats}
        onChange={(text) => setSeats(text.normalize('NFKC').replace(/\D/g, '').slice(0, 7))}
      />
      <RadioGroup
        label={t('console:standing.label')}
        look="row"
        choices={(['paid', 'trial'] as const).map((one) => ({
          id: one,
          name: t(`console:standing.${one}`),
          isDisabled: one === 'trial' && !mayTry,
        }))}
        value={mayTry ? standing : 'paid'}
        onChange={setStanding}
      />
      {edition.relations.length > 0 && (
        <RadioGroup
          label={t('console:field.seller')}
          look="row"
          choices={(['direct', 'partner'] as const).map((one) => ({ id: one, name: t(`console:seller.${one}`) }))}
          value={seller}
          onChange={setSeller}
        />
      )}
      {seller === 'partner' && (
        <PartnerField edition={edition.key} except={orgId} name="partnerOrgId" value={partner} onChange={setPartner} />
      )}
      <TermFields startedOn={startedOn} endsOn={endsOn} onStart={setStartedOn} onEnd={setEndsOn} />
    </FormDialog>
  );
}
