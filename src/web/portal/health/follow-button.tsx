import type { z } from 'zod';
import { followIssue, type issueView, readHealth } from '../../../contract/health.ts';
import { wordsOfProblem } from '../../kit/api/problem.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useWords } from '../../kit/words/words.ts';

export type Issue = z.output<typeof issueView>;

/** Mail for every update of an issue, or no longer. */
export function FollowButton({
  issue,
  size = 'small',
  variant = 'plain',
}: {
  issue: Issue;
  size?: 'small' | 'normal';
  variant?: 'plain' | 'primary';
}) {
  const { t } = useWords();
  const wanted = !issue.followed;
  const follow = useChange(followIssue, {
    rereads: [readHealth],
    onDone: () => say(t(wanted ? 'portal:health.followDone' : 'portal:health.unfollowDone', { number: issue.number })),
    onProblem: (problem) => say(wordsOfProblem(problem), { tone: 'bad' }),
  });
  return (
    <Button
      size={size}
      variant={issue.followed ? 'quiet' : variant}
      isPending={follow.isSending}
      onPress={() => void follow.send({ params: { id: issue.id }, body: { follow: wanted } })}
      aria-label={t(wanted ? 'portal:health.followOf' : 'portal:health.unfollowOf', {
        number: issue.number,
        title: issue.title,
      })}
    >
      {t(wanted ? 'portal:health.follow' : 'portal:health.unfollow')}
    </Button>
  );
}
