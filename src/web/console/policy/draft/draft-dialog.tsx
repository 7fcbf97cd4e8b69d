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
  /** What the button says; that it goes into the draft unless given. */
  action?: string;
};

/** A change on its way into the draft: what is wrong stands at its field, and whoever was first in another window is shown. */
export function DraftDialog(props: DraftDialogProps) {
  const { t } = useWords();
  const { title, size, onClose, children, onSubmit, isSending, problem, faults, elsewhere = null, action } = props;
  const isOvertaken = elsewhere !== null;
  return (
    <Dialog title={title} isOpen onClose={onClose} size={size}>
      <Form onSubmit={onSubmit} problem={problem} faults={faults} label={title} className="gap-4">
        {children}
        {isOvertaken && (
          <div role="alert">
            <Notice tone="warn" title={t('console-policy:elsewhere.title')}>
              <p>{t('console-policy:elsewhere.text')}</p>
              <div className="mt-2 border-t border-warn-line">{elsewhere}</div>
            </Notice>
          </div>
        )}
        <div className="flex flex-wrap justify-end gap-2 pt-1">
          <Button variant="quiet" onPress={onClose}>
            {t(isOvertaken ? 'console-policy:elsewhere.theirs' : 'console:cancel')}
          </Button>
          <Button type="submit" variant="primary" isPending={isSending}>
            {isOvertaken ? t('console-policy:elsewhere.mine') : (action ?? t('console-policy:draft.take'))}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
