import type { DraftState as State } from '../../../domain/draft/draft.ts';
import { Badge, type Tone } from '../../kit/show/badge.tsx';
import type { IconName } from '../../kit/show/icon.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';

const looks: Record<State, { tone: Tone; icon: IconName }> = {
  writing: { tone: 'neutral', icon: 'edit' },
  review: { tone: 'warn', icon: 'eye' },
  approved: { tone: 'accent', icon: 'clock' },
  published: { tone: 'good', icon: 'circle-check' },
  discarded: { tone: 'neutral', icon: 'trash' },
};

/** How far a draft is, by icon and word; one that waits says until when. */
export function DraftState({ draft }: { draft: { state: State; publishAt: string | null; remark: string | null } }) {
  const { t } = useWords();
  const isBack = draft.state === 'writing' && draft.remark !== null;
  const { tone, icon } = isBack ? { tone: 'warn' as const, icon: 'reply' as const } : looks[draft.state];
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <Badge tone={tone} icon={icon}>
        {t(`drafts:state.${isBack ? 'back' : draft.state}`)}
      </Badge>
      {draft.state === 'approved' && draft.publishAt !== null && (
        <Instant at={draft.publishAt} look="absolute" className="text-13 text-ink-2" />
      )}
    </span>
  );
}
