import type { DomainView } from '../../../contract/troubleshoot.ts';
import { Card } from '../../kit/show/card.tsx';
import { useWords } from '../../kit/words/words.ts';
import { AddDomain } from './add-domain.tsx';
import { DomainRow } from './domain-row.tsx';

/** The domains of an organisation: proved, to be proved, and one more. */
export function DomainList({
  organisation,
  items,
}: {
  organisation: string | undefined;
  items: readonly DomainView[];
}) {
  const { t } = useWords();
  return (
    <Card title={t('portal-troubleshoot:domains.title')}>
      <p className="text-13 text-ink-2">{t('portal-troubleshoot:domains.text')}</p>
      {items.length === 0 ? (
        <p className="my-3 text-14">{t('portal-troubleshoot:domains.none')}</p>
      ) : (
        <ul className="my-3 divide-y divide-line border-y border-line">
          {items.map((domain) => (
            <DomainRow key={domain.id} domain={domain} />
          ))}
        </ul>
      )}
      <AddDomain organisation={organisation} />
    </Card>
  );
}
