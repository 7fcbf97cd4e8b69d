import type { IntakeView } from '../../../contract/intake.ts';
import { Button } from '../../kit/input/button.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Card } from '../../kit/show/card.tsx';
import { Icon } from '../../kit/show/icon.tsx';
import { useWords } from '../../kit/words/words.ts';

/** The partner that sold comes first; the way on to the vendor stands right below, never hidden. */
export function PartnerFirst({
  partner,
  isOn,
  onGoOn,
}: {
  partner: NonNullable<IntakeView['partner']>;
  isOn: boolean;
  onGoOn: () => void;
}) {
  const { t } = useWords();
  return (
    <div className="mb-6 flex flex-col gap-4">
      <Card title={t('portal:partner.title')}>
        <p className="mb-3 text-ink-2">{t('portal:partner.text', { name: partner.name })}</p>
        <p className="mb-1 text-16 font-medium">{partner.name}</p>
        <ul className="flex flex-col gap-1.5">
          {partner.phone && (
            <li className="flex items-center gap-2">
              <Icon name="phone" label={t('portal:partner.phone')} className="text-ink-3" />
              <TextLink href={`tel:${partner.phone.replace(/[^+\d]/g, '')}`}>{partner.phone}</TextLink>
            </li>
          )}
          {partner.email && (
            <li className="flex items-center gap-2">
              <Icon name="mail" label={t('portal:partner.email')} className="text-ink-3" />
              <TextLink href={`mailto:${partner.email}`}>{partner.email}</TextLink>
            </li>
          )}
          {partner.website && (
            <li className="flex items-center gap-2">
              <Icon name="globe" label={t('portal:partner.website')} className="text-ink-3" />
              <TextLink href={partner.website}>{partner.website.replace(/^https?:\/\//, '')}</TextLink>
            </li>
          )}
        </ul>
      </Card>
      {!partner.vendorRoute && <p className="text-14">{t('portal:partner.only')}</p>}
      {partner.vendorRoute && !isOn && (
        <div>
          <Button icon="arrow-right" onPress={onGoOn}>
            {t('portal:partner.onward')}
          </Button>
          <p className="mt-1.5 text-13 text-ink-2">{t('portal:partner.onwardText')}</p>
        </div>
      )}
    </div>
  );
}
