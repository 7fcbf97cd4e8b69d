import { useState } from 'react';
import { type RequestDetail, rateRequest } from '../../../contract/requests.ts';
import { Button } from '../../kit/input/button.tsx';
import { Form } from '../../kit/input/form.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { TextArea } from '../../kit/input/text-area.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Card } from '../../kit/show/card.tsx';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { useWords } from '../../kit/words/words.ts';
import { useRequestChange } from './use-request-change.ts';

const scores = ['1', '2', '3', '4', '5'] as const;

/** How the request went, once for each time it ended. */
export function SurveyForm({ request }: { request: RequestDetail }) {
  const { t } = useWords();
  const [score, setScore] = useState<(typeof scores)[number] | null>(null);
  const [comment, setComment, clear] = useDraft(`survey.${request.id}`, '');
  const [faults, setFaults] = useState<{ path: string; message: string }[]>([]);
  const rate = useRequestChange(rateRequest, request, () => {
    clear();
    say(t('portal:request.survey.done'));
  });
  const submit = () => {
    setFaults(score === null ? [{ path: 'score', message: t('portal:request.survey.choose') }] : []);
    if (score !== null)
      void rate.send({ params: { id: request.id }, body: { score: Number(score), comment: comment.trim() || null } });
  };
  return (
    <Card title={t('portal:request.survey.title')}>
      <Form onSubmit={submit} problem={rate.problem} {...(faults.length > 0 ? { faults } : {})} className="gap-3!">
        <RadioGroup
          name="score"
          label={t('portal:request.survey.label')}
          isLabelHidden
          look="row"
          value={score}
          onChange={setScore}
          choices={scores.map((id) => ({
            id,
            name: <span className="font-normal">{t(`portal:request.survey.${id}`)}</span>,
          }))}
        />
        {score !== null && (
          <TextArea
            name="comment"
            label={t('portal:request.survey.comment')}
            rows={2}
            maxLength={2_000}
            className="max-w-180"
            value={comment}
            onChange={setComment}
          />
        )}
        <div>
          <Button type="submit" variant="primary" isPending={rate.isSending}>
            {t('portal:request.survey.send')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
