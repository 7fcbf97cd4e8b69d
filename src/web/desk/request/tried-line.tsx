import type { RequestDetail } from '../../../contract/requests.ts';
import { PlainText } from '../../kit/show/plain-text.tsx';
import { useWords } from '../../kit/words/words.ts';

/** What the customer says stands still, and what they tried: read before the first word is answered. */
export function TriedLine({ request }: { request: RequestDetail }) {
  const { t } = useWords();
  const parts = [
    { name: t('desk:facts.statement'), text: request.impactStatement },
    { name: t('desk:facts.tried'), text: request.tried },
  ].filter((part) => part.text);
  if (parts.length === 0) return null;
  return (
    <dl className="mb-2 flex flex-col gap-2 border-b border-line pb-3">
      {parts.map(({ name, text }) => (
        <div key={name}>
          <dt className="text-12 text-ink-2">{name}</dt>
          <dd>
            <PlainText text={text ?? ''} lang={request.language} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
