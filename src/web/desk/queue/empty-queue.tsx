import { LinkButton } from '../../kit/input/link-button.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { useWords } from '../../kit/words/words.ts';
import { hrefOf, isNarrowed, type QueuePlace } from './place.ts';

/** Nothing waits, or nothing fits the filters: each with the way on. */
export function EmptyQueue({ place }: { place: QueuePlace }) {
  const { t } = useWords();
  if (isNarrowed(place))
    return (
      <EmptyState
        icon="search"
        title={t('desk:empty.filtered')}
        action={<LinkButton href={hrefOf({ queue: place.queue })}>{t('desk:filter.clear')}</LinkButton>}
      />
    );
  const kind = place.queue.startsWith('topic.') ? 'topic' : place.queue;
  return (
    <EmptyState
      icon="circle-check"
      title={t(`desk:empty.${kind}.title`)}
      action={
        kind === 'mine' ? (
          <LinkButton href={hrefOf({ queue: 'unowned' })}>{t('desk:empty.toUnowned')}</LinkButton>
        ) : undefined
      }
    >
      {t(`desk:empty.${kind}.text`)}
    </EmptyState>
  );
}
