import { Problem, unreachable } from '../kit/api/problem.ts';
import { Button } from '../kit/input/button.tsx';
import { EmptyState } from '../kit/show/empty-state.tsx';
import { ErrorState } from '../kit/show/error-state.tsx';
import { Skeleton } from '../kit/show/skeleton.tsx';
import { say3 } from './samples.ts';
import { Section } from './section.tsx';

const problem = (status: number, code: string) => new Problem({ type: 'about:blank', title: '', status, code });
const box = 'rounded-box border border-line bg-surface';

/** What a screen shows while there is nothing to show. */
export const States = () => (
  <Section name="States">
    <div className="grid gap-4 tablet:grid-cols-2 full:grid-cols-3">
      <div className={`${box} p-4`}>
        <Skeleton rows={4} />
      </div>
      <div className={`${box} px-4`}>
        <Skeleton rows={4} look="rows" />
      </div>
      <div className={box}>
        <EmptyState
          icon="inbox"
          title={say3('No requests yet', 'リクエストはまだありません', '还没有请求')}
          action={
            <Button variant="primary">
              {say3('New service request', '新しいサービス リクエスト', '新建服务请求')}
            </Button>
          }
        >
          {say3(
            'What you ask support appears here, with its answer and its due time.',
            'サポートへの問い合わせと、その回答・応答期限がここに表示されます。',
            '您向支持人员提出的请求及其答复和响应期限会显示在这里。',
          )}
        </EmptyState>
      </div>
      <div className={box}>
        <ErrorState problem={problem(500, 'defect')} onRetry={() => undefined} />
      </div>
      <div className={box}>
        <ErrorState problem={unreachable()} onRetry={() => undefined} />
      </div>
      <div className={box}>
        <ErrorState problem={problem(403, 'forbidden')} />
      </div>
    </div>
  </Section>
);
