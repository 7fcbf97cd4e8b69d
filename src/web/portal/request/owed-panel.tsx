import type { RequestDetail } from '../../../contract/requests.ts';
import { Button } from '../../kit/input/button.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { PlainText } from '../../kit/show/plain-text.tsx';
import { useWords } from '../../kit/words/words.ts';
import { ConfirmSolution } from './confirm-solution.tsx';
import { owed } from './owed.ts';
import { SurveyForm } from './survey-form.tsx';

/** The next thing the customer owes, before everything else on the page. */
export function OwedPanel({ request, onAnswer }: { request: RequestDetail; onAnswer: () => void }) {
  const { t } = useWords();
  const next = owed(request);
  if (next === 'confirm') return <ConfirmSolution request={request} />;
  if (next === 'rate') return <SurveyForm request={request} />;
  if (next === null) return null;
  const question = request.messages.findLast(({ kind }) => kind === 'question') ?? null;
  return (
    <Notice
      tone="accent"
      icon="message"
      title={t('portal:request.owed.answer')}
      action={
        <Button variant="primary" onPress={onAnswer}>
          {t('portal:request.owed.answerGo')}
        </Button>
      }
    >
      {question && <PlainText text={question.body} lang={request.language} className="mt-1 line-clamp-6 text-ink" />}
    </Notice>
  );
}
