import type { Problem } from '../../kit/api/problem.ts';
import { useWords } from '../../kit/words/words.ts';
import { FormDialog } from './form-dialog.tsx';

type LeaveDialogProps = {
  name: string;
  text: string;
  onLeave: () => void;
  onClose: () => void;
  sending: { isSending: boolean; problem: Problem | null };
};

/** Somebody who leaves loses their way in at once: asked first, because what they are doing at this moment ends. */
export function LeaveDialog({ name, text, onLeave, onClose, sending }: LeaveDialogProps) {
  const { t } = useWords();
  return (
    <FormDialog
      title={t('console:people.leaveTitle', { name })}
      action={t('console:people.leave')}
      isDanger
      onClose={onClose}
      onSubmit={onLeave}
      isSending={sending.isSending}
      problem={sending.problem}
    >
      <p>{text}</p>
    </FormDialog>
  );
}
