import { useState } from 'react';
import type { Problem } from '../../../kit/api/problem.ts';
import { Button } from '../../../kit/input/button.tsx';
import { Form } from '../../../kit/input/form.tsx';
import { TextArea } from '../../../kit/input/text-area.tsx';
import { Notice } from '../../../kit/show/notice.tsx';
import { useDraft } from '../../../kit/talk/use-draft.ts';
import { useWords } from '../../../kit/words/words.ts';
import { markOf } from '../draft/policy-draft.ts';
import { usePolicy } from '../frame/policy-context.ts';

type SaveFormProps = {
  problem: Problem | null;
  isSending: boolean;
  isReady: boolean;
  lateAtOnce: number;
  onSave: (comment: string, forget: () => void) => void;
};

/** Why, which stands with the version for good; then it is saved. */
export function SaveForm({ problem, isSending, isReady, lateAtOnce, onSave }: SaveFormProps) {
  const { t } = useWords();
  const { policy, work } = usePolicy();
  const [kept, keep, forget] = useDraft(`policy-reason.${policy.edition.key}`, { comment: '', of: '' });
  const { comment } = kept;
  const of = markOf(work.draft);
  const isOlder = comment.trim() !== '' && kept.of !== of;
  const [isAsked, setAsked] = useState(false);
  const isMissing = isAsked && comment.trim() === '';
  const submit = () => {
    setAsked(true);
    if (comment.trim() !== '' && isReady) onSave(comment.trim(), forget);
  };
  return (
    <Form onSubmit={submit} problem={problem} label={t('console-policy:save.title')} className="gap-4">
      <TextArea
        label={t('console-policy:save.why')}
        hint={t('console-policy:save.whyHint')}
        name="comment"
        rows={3}
        maxLength={2000}
        isRequired
        value={comment}
        onChange={(text) => keep({ comment: text, of })}
        error={isMissing ? t('console-policy:save.whyMissing') : null}
      />
      {isOlder && (
        <Notice
          tone="warn"
          action={
            <Button size="small" onPress={() => keep({ comment, of })}>
              {t('console-policy:save.stillWhy')}
            </Button>
          }
        >
          {t('console-policy:save.older')}
        </Notice>
      )}
      {lateAtOnce > 0 && (
        <p className="text-13 font-medium text-bad">{t('console-policy:save.late', { count: lateAtOnce })}</p>
      )}
      <p className="text-13 text-ink-2">{t('console-policy:save.text', { version: policy.version + 1 })}</p>
      <Button type="submit" variant="primary" isPending={isSending} isDisabled={!isReady}>
        {t('console-policy:save.action')}
      </Button>
    </Form>
  );
}
