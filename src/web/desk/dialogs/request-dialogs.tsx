import type { RequestDetail } from '../../../contract/requests.ts';
import { ClocksDialog } from '../clocks/clocks-dialog.tsx';
import { CallDialog } from './call-dialog.tsx';
import { DuplicateDialog } from './duplicate-dialog.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { IssueDialog } from './issue-dialog.tsx';
import { ResolveDialog } from './resolve-dialog.tsx';
import { SeverityDialog } from './severity-dialog.tsx';
import { TopicDialog } from './topic-dialog.tsx';

export type DialogName = 'severity' | 'hand-over' | 'resolve' | 'call' | 'issue' | 'clocks' | 'topic' | 'duplicate';

/** The short tasks over a request; one at a time. What is typed in them is kept until it is sent. */
export function RequestDialogs({
  name,
  request,
  onClose,
}: {
  name: DialogName | null;
  request: RequestDetail;
  onClose: () => void;
}) {
  const props = { request, onClose };
  switch (name) {
    case 'severity':
      return <SeverityDialog {...props} />;
    case 'hand-over':
      return <HandOverDialog {...props} />;
    case 'resolve':
      return <ResolveDialog {...props} />;
    case 'call':
      return <CallDialog {...props} />;
    case 'issue':
      return <IssueDialog {...props} />;
    case 'topic':
      return <TopicDialog {...props} />;
    case 'duplicate':
      return <DuplicateDialog {...props} />;
    case 'clocks':
      return <ClocksDialog {...props} />;
    case null:
      return null;
  }
}
