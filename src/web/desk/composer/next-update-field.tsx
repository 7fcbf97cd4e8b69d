import type { RequestDetail } from '../../../contract/requests.ts';
import { Select } from '../../kit/input/select.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { formatInstant } from '../../kit/time/format-instant.ts';
import { formatSpan } from '../../kit/time/format-span.ts';
import { useNow } from '../../kit/time/now.ts';
import { useZone } from '../../kit/time/zone.ts';
import { useWords } from '../../kit/words/words.ts';
import { localOf } from '../time/local-time.ts';
import type { Mode } from './mode.ts';
import { type NextUpdate, type NextUpdateChoice, spans } from './next-update.ts';

/** *Next update by*: what is stated here is promised to the customer, so it is always in sight beside the button. */
export function NextUpdateField({
  mode,
  kind,
  choice,
  onChange,
  offer,
  fault,
}: {
  mode: Mode;
  kind: NextUpdate;
  choice: NextUpdateChoice;
  onChange: (choice: NextUpdateChoice) => void;
  offer: RequestDetail['nextUpdateOffer'];
  fault: 'missing' | 'past' | null;
}) {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useNow();
  const choose = (next: NextUpdate) =>
    onChange({
      kind: next,
      local:
        next === 'own' && choice.local === '' ? localOf(offer?.at ?? new Date(now).toISOString(), zone) : choice.local,
    });
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <span aria-hidden="true" className="text-13 text-ink-2">
          {t('kit:talk.nextUpdate')}
        </span>
        <Select<NextUpdate>
          label={t('kit:talk.nextUpdate')}
          isLabelHidden
          size="small"
          className="w-56"
          value={kind}
          onChange={choose}
          items={[
            ...(offer === null
              ? []
              : [
                  {
                    id: 'offer' as const,
                    name: formatInstant(offer.at, { language, zone, now }),
                    hint: t('desk:nextUpdate.offered', { words: offer.words }),
                  },
                ]),
            ...spans.map((minutes) => ({
              id: minutes,
              name: t('kit:span.in', { span: formatSpan(Number(minutes) * 60_000) }),
              hint: formatInstant(new Date(now + Number(minutes) * 60_000).toISOString(), { language, zone, now }),
            })),
            { id: 'own', name: t('desk:nextUpdate.own') },
            { id: 'none', name: t(mode === 'ask' ? 'desk:nextUpdate.afterAnswer' : 'desk:nextUpdate.none') },
          ]}
        />
      </div>
      {kind === 'own' && (
        <TextField
          label={t('desk:nextUpdate.time')}
          isLabelHidden
          hint={t('desk:inYourZone', { zone: zone.replaceAll('_', ' ') })}
          type="datetime-local"
          width={22}
          value={choice.local}
          onChange={(local) => onChange({ kind: 'own', local })}
          error={fault && t(`desk:nextUpdate.${fault}`)}
        />
      )}
    </div>
  );
}
