import { Badge } from '../../kit/show/badge.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Issue } from './use-issues.ts';

export function IssueMark({ issue }: { issue: Issue }) {
  const { t } = useWords();
  const tone = issue.endedAt !== null ? 'neutral' : issue.kind === 'incident' ? 'bad' : 'warn';
  return (
    <Badge tone={tone} icon={issue.kind === 'incident' ? 'alert' : 'info'}>
      {t(`desk:health.${issue.kind}`)}
    </Badge>
  );
}
