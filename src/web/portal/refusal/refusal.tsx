import type { IntakeView } from '../../../contract/intake.ts';
import { readIntake } from '../../../contract/intake.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Card } from '../../kit/show/card.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { PersonCard } from '../../kit/show/person-card.tsx';
import { useWords } from '../../kit/words/words.ts';

/** Why this person cannot ask support themselves, who can, and where else help is found. */
export function Refusal() {
  const read = useApi(readIntake, { query: {} });
  return <Loaded of={read}>{(intake) => intake.refusal && <RefusalCard refusal={intake.refusal} />}</Loaded>;
}

export function RefusalCard({ refusal }: { refusal: NonNullable<IntakeView['refusal']> }) {
  const { t } = useWords();
  return (
    <div className="flex max-w-180 flex-col gap-4">
      <Notice tone="accent" icon="user" title={t('portal:refusal.title')}>
        {refusal.words}
      </Notice>
      <Card title={t('portal:refusal.who')}>
        {refusal.administrators.length === 0 ? (
          <p className="text-14 text-ink-2">{t('portal:refusal.none')}</p>
        ) : (
          <ul className="divide-y divide-line">
            {refusal.administrators.map((administrator) => (
              <li key={administrator.email}>
                <PersonCard {...administrator} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={t('portal:refusal.elsewhere')}>
        <ul className="flex flex-col gap-2">
          {refusal.elsewhere.map(({ name, url }) => (
            <li key={url}>
              <TextLink href={url}>{name}</TextLink>
            </li>
          ))}
          <li>
            <TextLink href="/search">{t('portal:refusal.search')}</TextLink>
          </li>
          <li>
            <TextLink href="/support/health">{t('portal:refusal.health')}</TextLink>
          </li>
          <li>
            <TextLink href="/support/phone">{t('portal:refusal.phone')}</TextLink>
          </li>
        </ul>
      </Card>
    </div>
  );
}
