import type { ReactNode } from 'react';
import type { Problem } from '../../../kit/api/problem.ts';
import { Button } from '../../../kit/input/button.tsx';
import type { Fault } from '../../../kit/input/error-summary.tsx';
import { Form } from '../../../kit/input/form.tsx';
import { Dialog, type DialogProps } from '../../../kit/over/dialog.tsx';
import { Notice } from '../../../kit/show/notice.tsx';
import { useWords } from '../../../kit/words/words.ts';

type DraftDialogProps = Pick<DialogProps, 'title' | 'size' | 'onClose' | 'children'> & {
  onSubmit: () => void;
  isSending: boolean;
  problem: Problem | null;
  faults: readonly Fault[];
  /** What another window has changed of the same part since this opened; null: nothing. */
  elsewhere?: ReactNode;
  /** Another window has taken away what this is about: it comes back with what is typed here, or stays away. */
  isGone?: boolean;
  /** What the button says; that it goes into the draft unless given. */
  action?: string;
};

/** A change on its way into the draft: what is wrong stands at its field, and whoever was first in another window is shown. */
export function DraftDialog(props: DraftDialogProps) {
  const { t } = useWords();
  const { title, size, onClose, children, onSubmit, isSending, problem, faults, elsewhere = null, action } = props;
  const { isGone = false } = props;
  const isOvertaken = elsewhere !== null;
  const ways = isGone
    ? ([t('console-policy:elsewhere.leave'), t('console-policy:elsewhere.bringBack')] as const)
    : isOvertaken
      ? ([t('console-policy:elsewhere.theirs'), t('console-policy:elsewhere.mine')] as const)
      : ([t('console:cancel'), action ?? t('console-policy:draft.take')] as const);
  return (
    <Dialog title={title} isOpen onClose={onClose} size={size}>
      <Form onSubmit={onSubmit} problem={problem} faults={faults} label={title} className="gap-4">
        {children}
        {(isOvertaken || isGone) && (
          <div role="alert">
            <Notice tone="warn" title={t(`console-policy:elsewhere.${isGone ? 'gone' : 'title'}`)}>
              <p>{t(`console-policy:elsewhere.${isGone ? 'goneText' : 'text'}`)}</p>
              {isOvertaken && <div className="mt-2 border-t border-warn-line">{elsewhere}</div>}
            </Notice>
          </div>
        )}
        <div className="flex flex-wrap justify-end gap-2 pt-1">
          <Button variant="quiet" onPress={onClose}>
            {ways[0]}
          </Button>
          <Button type="submit" variant="primary" isPending={isSending}>
            {ways[1]}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
