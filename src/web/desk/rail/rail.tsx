import type { RequestDetail } from '../../../contract/requests.ts';
import { Button } from '../../kit/input/button.tsx';
import { GoneThrough } from '../../kit/talk/gone-through.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { DialogName } from '../dialogs/request-dialogs.tsx';
import { CardBeside } from '../organisation/card-beside.tsx';
import { Clocks } from './clocks.tsx';
import { History } from './history.tsx';
import { RailSection } from './rail-section.tsx';
import { RequestFacts } from './request-facts.tsx';

/** Beside the conversation: why which time, what is asked, who asks, what happened. */
export function Rail({ request, onDialog }: { request: RequestDetail; onDialog: (name: DialogName) => void }) {
  const { t } = useWords();
  return (
    <div className="flex flex-col divide-y divide-line">
      <RailSection
        title={t('desk:rail.clocks')}
        action={
          <Button size="small" variant="quiet" onPress={() => onDialog('clocks')} className="-mr-2.5">
            {t('desk:action.clocks')}
          </Button>
        }
      >
        <Clocks clocks={request.clocks} />
      </RailSection>
      <RailSection title={t('desk:rail.facts')}>
        <RequestFacts request={request} onDialog={onDialog} />
      </RailSection>
      {request.troubleshooting && (
        <RailSection title={t('desk:facts.troubleshooting')}>
          <GoneThrough carried={request.troubleshooting} />
        </RailSection>
      )}
      <CardBeside request={request} />
      <History request={request} />
    </div>
  );
}
