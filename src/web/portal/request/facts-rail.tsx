import type { RequestDetail } from '../../../contract/requests.ts';
import { useWords } from '../../kit/words/words.ts';
import { Fold } from '../frame/fold.tsx';
import { FactList } from './fact-list.tsx';
import { Promises } from './promises.tsx';

/** What is promised always shows; the facts stand below it, and fold on a phone. */
export function FactsRail({ request }: { request: RequestDetail }) {
  const { t } = useWords();
  return (
    <div className="divide-y divide-line rounded-box border border-line bg-surface">
      <Promises request={request} />
      <div className="px-4 py-3 wide:hidden">
        <Fold summary={t('portal:request.facts.title')}>
          <FactList request={request} />
        </Fold>
      </div>
      <div className="hidden p-4 wide:block">
        <FactList request={request} />
      </div>
    </div>
  );
}
