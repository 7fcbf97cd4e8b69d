import type { RefObject } from 'react';
import type { RequestDetail } from '../../../contract/requests.ts';
import { Button } from '../../kit/input/button.tsx';
import { buttonLook } from '../../kit/input/button-look.ts';
import { IconButton } from '../../kit/input/icon-button.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { Icon } from '../../kit/show/icon.tsx';
import { SeverityMark } from '../../kit/show/severity-mark.tsx';
import { StateMark } from '../../kit/show/state-mark.tsx';
import { Clock } from '../../kit/time/clock.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Acts } from './acts.ts';
import { OwnerLine } from './owner-line.tsx';
import { Presence } from './presence.tsx';
import { RequestActions } from './request-actions.tsx';

type Props = {
  request: RequestDetail;
  heading: RefObject<HTMLHeadingElement | null>;
  others: readonly { name: string; doing: string }[];
  back: string;
  acts: Acts;
  isRailShown: boolean;
};

/** What it is, how it stands, who has it, who is looking, and what can be done. */
export function RequestHead({ request, heading, others, back, acts, isRailShown }: Props) {
  const { t } = useWords();
  return (
    <header className="flex shrink-0 flex-col gap-1 border-b border-line px-4 py-1.5">
      <div className="flex min-h-8 items-center gap-2 text-13">
        <TextLink href={back} look="ink" className={`${buttonLook('quiet', 'small', true)} -ml-2 wide:hidden`}>
          <Icon name="arrow-left" label={t('desk:back')} />
        </TextLink>
        <span className="text-ink-2 tabular-nums">{request.number}</span>
        <TextLink
          href={`/desk/organisations/${request.organisation.id}`}
          look="ink"
          className="min-w-0 truncate text-ink-2"
        >
          {request.organisation.name}
        </TextLink>
        <span className="ml-auto flex items-center gap-1">
          <Button
            size="small"
            variant="quiet"
            aria-expanded={isRailShown}
            onPress={acts.toggleRail}
            className="@min-[42rem]:hidden"
          >
            {t('desk:rail.label')}
          </Button>
          <span className="max-wide:hidden">
            <IconButton icon="x" size="small" label={t('desk:request.close')} keys="Escape" onPress={acts.close} />
          </span>
        </span>
      </div>
      <h1
        ref={heading}
        tabIndex={-1}
        lang={request.language}
        className="text-16 leading-snug font-bold break-words outline-none [overflow-wrap:anywhere]"
      >
        {request.title}
      </h1>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-13">
        <StateMark state={request.state} side="support" />
        <SeverityMark severity={request.severity} />
        <Clock reading={request.clock} />
        <OwnerLine owner={request.owner} />
        <Presence others={others} />
        {request.care?.words && (
          <Badge
            tone={request.care.lack === 'handover-due' ? 'warn' : 'bad'}
            icon="alert"
            className="whitespace-normal!"
          >
            {request.care.words}
          </Badge>
        )}
      </p>
      <RequestActions request={request} acts={acts} />
    </header>
  );
}
