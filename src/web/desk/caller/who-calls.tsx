import { ComboBox } from '../../kit/input/combo-box.tsx';
import { PhoneField } from '../../kit/input/phone-field.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { useZone } from '../../kit/time/zone.ts';
import { useWords } from '../../kit/words/words.ts';
import type { OrganisationCard } from '../organisation/organisation-card.ts';
import { type CallerDraft, callerOf, phoneOf } from './draft.ts';
import { MayNotAsk } from './may-not-ask.tsx';

const shownAtOnce = 6;

/** Who is on the line, whether they may ask, how they are called back, and since when the clock counts. */
export function WhoCalls({
  draft,
  change,
  card,
}: {
  draft: CallerDraft;
  change: (part: Partial<CallerDraft>) => void;
  card: OrganisationCard;
}) {
  const { t } = useWords();
  const zone = useZone();
  const caller = callerOf(draft, card);
  const people = card.people.toSorted((one, other) => Number(other.mayAsk) - Number(one.mayAsk));
  const rolesOf = ({ roles }: OrganisationCard['people'][number]) =>
    roles.length === 0 ? t('desk:card.noRole') : roles.join(t('desk:list.between'));
  const choose = (person: string | null) => change({ person, phone: null });
  return (
    <>
      {people.length <= shownAtOnce ? (
        <RadioGroup
          name="person"
          label={t('desk:caller.person')}
          value={draft.person}
          onChange={choose}
          choices={people.map((one) => ({
            id: one.id,
            name: one.name,
            description: rolesOf(one),
            aside: one.mayAsk ? (
              <Badge tone="good" icon="check">
                {t('desk:card.mayAsk')}
              </Badge>
            ) : (
              <Badge icon="lock">{t('desk:card.mayNotAsk')}</Badge>
            ),
          }))}
          isRequired
        />
      ) : (
        <ComboBox
          name="person"
          label={t('desk:caller.person')}
          value={draft.person}
          onChange={choose}
          items={people.map((one) => ({
            id: one.id,
            name: one.name,
            hint: `${t(one.mayAsk ? 'desk:card.mayAsk' : 'desk:card.mayNotAsk')} – ${rolesOf(one)}`,
          }))}
          isRequired
        />
      )}
      {caller && !caller.mayAsk && <MayNotAsk caller={caller} card={card} />}
      <div className="flex flex-wrap items-start gap-4">
        <PhoneField
          name="phone"
          label={t('desk:caller.phone')}
          hint={t('desk:caller.phoneHint')}
          country={card.country}
          value={phoneOf(draft, card)}
          onChange={(phone) => change({ phone })}
          isRequired
          className="min-w-60 flex-1"
        />
        <TextField
          name="answeredAt"
          label={t('desk:caller.answeredAt')}
          hint={t('desk:caller.answeredAtHint', { zone: zone.replaceAll('_', ' ') })}
          type="datetime-local"
          width={24}
          value={draft.answeredAt}
          onChange={(answeredAt) => change({ answeredAt })}
          className="min-w-60 flex-1"
        />
      </div>
    </>
  );
}
