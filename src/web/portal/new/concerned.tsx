import type { IntakeView } from '../../../contract/intake.ts';
import { Select } from '../../kit/input/select.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Asking } from './asking.ts';

const none = 'none';

/** Which service and which subscription, where they are known: the second decides on the terms. */
export function Concerned({ draft, change, intake }: Asking) {
  const { t } = useWords();
  return (
    <>
      {intake.services.length > 0 && (
        <Select
          name="service"
          label={t('portal:new.service')}
          value={draft.service ?? none}
          onChange={(key) => change({ service: key === none ? null : key })}
          items={[
            { id: none, name: t('portal:new.serviceNone') },
            ...intake.services.map(({ key, name }) => ({ id: key, name })),
          ]}
          className="max-w-100"
        />
      )}
      {intake.subscriptions.length > 0 && (
        <Select
          name="subscription"
          label={t('portal:new.subscription')}
          hint={t('portal:new.subscriptionHint')}
          value={draft.subscription ?? none}
          onChange={(key) => change({ subscription: key === none ? null : key })}
          items={[
            { id: none, name: t('portal:new.subscriptionNone') },
            ...intake.subscriptions.map((one) => ({ id: one.id, name: one.name, hint: hintOf(one, t) })),
          ]}
          className="max-w-100"
        />
      )}
    </>
  );
}

function hintOf(
  { seats, standing, partner }: IntakeView['subscriptions'][number],
  t: (key: string, values?: Record<string, unknown>) => string,
): string {
  const facts = [
    t('portal:new.seats', { seats }),
    standing === 'trial' && t('portal:new.trial'),
    partner !== null && t('portal:new.through', { partner }),
  ];
  return facts.filter(Boolean).join(' · ');
}
