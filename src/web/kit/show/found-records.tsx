import { useWords } from '../words/words.ts';

/** What stood at a name, as it was found: text, never a link. */
export function FoundRecords({ evidence }: { evidence: { name: string; type: string; found: readonly string[] } }) {
  const { t } = useWords();
  const { name, type, found } = evidence;
  return (
    <div className="mt-1.5 text-12 text-ink-2">
      <p className="break-all">{t(found.length > 0 ? 'kit:tried.found' : 'kit:tried.nothing', { name, type })}</p>
      {found.map((text, at) => (
        <code
          key={at}
          className="mt-1 block rounded-small border border-line bg-sunken px-2 py-1 text-12 break-all whitespace-pre-wrap text-ink"
        >
          {text}
        </code>
      ))}
    </div>
  );
}
