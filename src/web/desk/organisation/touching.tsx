import { linkServiceIssue } from '../../../contract/desk.ts';
import type { RequestDetail } from '../../../contract/requests.ts';
import { wordsOfProblem } from '../../kit/api/problem.ts';
import { Button } from '../../kit/input/button.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { Icon } from '../../kit/show/icon.tsx';
import { useWords } from '../../kit/words/words.ts';
import { RailSection } from '../rail/rail-section.tsx';
import { useRequestChange } from '../request/use-request-change.ts';
import type { OrganisationCard } from './organisation-card.ts';

/** Open service issues that touch this organisation; one press links the request at hand. */
export function Touching({ card, request }: { card: OrganisationCard; request: RequestDetail | null }) {
  const { t } = useWords();
  if (card.issues.length === 0) return null;
  return (
    <RailSection title={t('desk:card.touching')}>
      <ul className="flex flex-col gap-2">
        {card.issues.map((issue) => (
          <li key={issue.id} className="flex items-start gap-2 text-13">
            <Icon name="pulse" size={14} className="mt-[0.25em] text-warn" />
            <span className="min-w-0 flex-1">
              <TextLink href={`/desk/health/${issue.id}`} look="ink">
                {issue.title}
              </TextLink>{' '}
              <span className="text-12 text-ink-2 tabular-nums">{issue.number}</span>
            </span>
            {request !== null && <Link issue={issue} request={request} />}
          </li>
        ))}
      </ul>
    </RailSection>
  );
}

function Link({ issue, request }: { issue: OrganisationCard['issues'][number]; request: RequestDetail }) {
  const { t } = useWords();
  const change = useRequestChange(linkServiceIssue, request);
  if (request.serviceIssue?.id === issue.id) return <Badge icon="link">{t('desk:issue.isLinked')}</Badge>;
  const link = (to: string | null) => change.send({ params: { id: request.id }, body: { issue: to } });
  const press = async () => {
    const before = request.serviceIssue?.id ?? null;
    if ((await link(issue.id)) === null) return;
    say(t('desk:issue.linked', { number: issue.number }), { onUndo: () => void link(before) });
  };
  return (
    <Button
      size="small"
      isPending={change.isSending}
      onPress={() => void press()}
      aria-label={t('desk:issue.linkTo', { number: issue.number })}
    >
      {change.problem ? wordsOfProblem(change.problem) : t('desk:issue.link')}
    </Button>
  );
}
