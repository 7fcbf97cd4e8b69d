import type { ReactNode } from 'react';
import type { Problem } from '../../kit/api/problem.ts';
import { Button } from '../../kit/input/button.tsx';
import { Dialog } from '../../kit/over/dialog.tsx';
import { useWords } from '../../kit/words/words.ts';
import { ConsoleForm } from './console-form.tsx';

type FormDialogProps = {
  title: string;
  /** What happens when it is sent. */
  action: string;
  onClose: () => void;
  onSubmit: () => void;
  isSending: boolean;
  problem: Problem | null;
  isDisabled?: boolean;
  isDanger?: boolean;
  children: ReactNode;
};

/** A short form over the page: Enter sends it, Escape leaves it, a refusal stands above the fields and at its own. */
export function FormDialog({
  title,
  action,
  onClose,
  onSubmit,
  isSending,
  problem,
  isDisabled = false,
  isDanger = false,
  children,
}: FormDialogProps) {
  const { t } = useWords();
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <ConsoleForm onSubmit={onSubmit} problem={problem} label={title} className="gap-4">
        {children}
        <div className="flex flex-wrap justify-end gap-2 pt-1">
          <Button variant="quiet" onPress={onClose}>
            {t('console:cancel')}
          </Button>
          <Button type="submit" variant={isDanger ? 'danger' : 'primary'} isPending={isSending} isDisabled={isDisabled}>
            {action}
          </Button>
        </div>
      </ConsoleForm>
    </Dialog>
  );
}

/** Whether a form may begin with its first field: on a touch screen the keyboard would come up over it at once. */
export const hasKeys = matchMedia('(pointer: fine)').matches;
