import type { RequestState } from '../../../domain/request/request.ts';
import { classes } from '../look/classes.ts';
import { useWords } from '../words/words.ts';
import { type Tone, toneInk } from './badge.tsx';
import { Icon, type IconName } from './icon.tsx';

/** The state of a request. `side`: to whom it speaks; what waits for the reader is said so and stands out. */
export function StateMark({
  state,
  side,
  className,
}: {
  state: RequestState;
  side: 'customer' | 'support';
  className?: string;
}) {
  const { t } = useWords();
  const isMine = state === `waiting-for-${side}`;
  const { icon, tone } = marks[state];
  return (
    <span className={classes('inline-flex items-center gap-1.5 text-13 whitespace-nowrap', className)}>
      <Icon name={icon} size={14} className={toneInk[isMine ? 'accent' : tone]} />
      <span className={isMine ? 'font-medium text-accent' : 'text-ink'}>
        {t(isMine ? 'kit:state.waiting-for-you' : `kit:state.${state}`)}
      </span>
    </span>
  );
}

const marks: Record<RequestState, { icon: IconName; tone: Tone }> = {
  open: { icon: 'circle', tone: 'neutral' },
  'waiting-for-customer': { icon: 'pause', tone: 'neutral' },
  'waiting-for-support': { icon: 'circle-dot', tone: 'neutral' },
  resolved: { icon: 'circle-check', tone: 'good' },
  closed: { icon: 'check', tone: 'neutral' },
};
