import type { followIssue } from '../../../contract/health.ts';
import { meOf, type Pane } from '../model/pane.ts';
import type { Issue } from '../model/state.ts';
import { exactly, relative } from '../model/when.ts';
import { Icon } from '../parts/icon.tsx';

/** Icon and tone of a state of health. */
export const signs = { healthy: 'good', advisory: 'warn', incident: 'bad' } as const;

/** A service issue, and following it for those whose role sees service health. */
export function IssueCard({
  pane,
  issue,
  ask = 'health.follow',
}: {
  pane: Pane;
  issue: Issue;
  ask?: 'health.follow' | 'health.followIt';
}) {
  const { say, state } = pane;
  const follows = state.followed[issue.id] ?? issue.followed;
  const may = meOf(pane)?.person?.organisation.actions.includes('health.view');
  const tone = signs[issue.kind];
  const last = issue.posts.at(-1);
  return (
    <article class={`issue ${tone}`}>
      <strong>{issue.title}</strong>
      <p class="line">
        <Icon name={tone} />
        <span>
          {issue.status.name} · {issue.services.map((one) => one.name).join(', ')}
        </span>
      </p>
      <p>{last?.body ?? issue.impact}</p>
      <p class="hint">
        {say('health.updated', { when: relative(pane, issue.updatedAt) })} · {exactly(pane, issue.updatedAt)}
      </p>
      {may && (
        <>
          {follows && <p class="open">{say('health.following')}</p>}
          <button type="button" class={follows ? 'link' : ''} onClick={() => void follow(pane, issue.id, !follows)}>
            {say(follows ? 'health.unfollow' : ask)}
          </button>
        </>
      )}
    </article>
  );
}

/** Follows or stops; shown at once and taken back when it did not work. */
async function follow(pane: Pane, id: string, wanted: boolean): Promise<void> {
  const mark = (follows: boolean) => pane.set({ followed: { ...pane.state.followed, [id]: follows } });
  mark(wanted);
  const { fault } = await pane.ask<typeof followIssue>('PUT', '/api/health/issues/{id}/follow', {
    params: { id },
    body: { follow: wanted },
  });
  if (fault) mark(!wanted);
}
