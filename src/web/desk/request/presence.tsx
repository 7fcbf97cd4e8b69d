import { Badge } from '../../kit/show/badge.tsx';
import { useWords } from '../../kit/words/words.ts';

/** Who else is on this request: two answers to one question are worse than one. */
export function Presence({ others }: { others: readonly { name: string; doing: string }[] }) {
  const { t } = useWords();
  return (
    <span role="status" className="flex flex-wrap gap-1.5 empty:hidden">
      {others.map(({ name, doing }) => (
        <Badge key={name} tone={doing === 'writing' ? 'warn' : 'neutral'} icon={doing === 'writing' ? 'edit' : 'eye'}>
          {t(doing === 'writing' ? 'desk:presence.writing' : 'desk:presence.reading', { name })}
        </Badge>
      ))}
    </span>
  );
}
