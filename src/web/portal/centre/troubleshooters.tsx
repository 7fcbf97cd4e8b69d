import { listTroubleshooters } from '../../../contract/troubleshoot.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Card } from '../../kit/show/card.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { useWords } from '../../kit/words/words.ts';

/** The ways to help oneself, where the vendor's own pages would show them. */
export function Troubleshooters() {
  const { t } = useWords();
  const read = useApi(listTroubleshooters, { query: {} }, { fresh: 300_000 });
  return (
    <Card title={t('portal:centre.troubleshooters')} className="wide:col-span-2">
      <p className="mb-2 text-13 text-ink-2">{t('portal:centre.troubleshootersText')}</p>
      <Loaded of={read}>
        {({ items }) => (
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            {items.map(({ key, title }) => (
              <li key={key}>
                <TextLink href={`/support/troubleshoot/${key}`}>{title}</TextLink>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}
