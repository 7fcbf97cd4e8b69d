import { type ReactNode, useRef } from 'react';
import type { Problem } from '../../kit/api/problem.ts';
import { Button } from '../../kit/input/button.tsx';
import type { Fault } from '../../kit/input/error-summary.tsx';
import { Form } from '../../kit/input/form.tsx';
import { Dialog } from '../../kit/over/dialog.tsx';
import { useKeys } from '../../kit/over/use-keys.ts';
import { useWords } from '../../kit/words/words.ts';

/** A short task: a form, the way out, and one button that says what happens. Ctrl or ⌘ with Enter sends it. */
export function TaskDialog({
  title,
  send,
  isSending,
  problem,
  faults,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  send: string;
  isSending: boolean;
  problem: Problem | null;
  faults?: readonly Fault[];
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  useKeys(title, [
    { keys: 'Mod+Enter', words: send, whileWriting: true, run: () => isSending || form.current?.requestSubmit() },
  ]);
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form formRef={form} onSubmit={onSubmit} problem={problem} {...(faults && faults.length > 0 ? { faults } : {})}>
        {children}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{t('desk:cancel')}</Button>
          <Button type="submit" variant="primary" isPending={isSending}>
            {send}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
