import { useNavigate } from '@tanstack/react-router';
import type { StepView, TroubleshooterView } from '../../../contract/troubleshoot.ts';
import { useMe } from '../../kit/api/use-me.ts';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { type Draft, emptyDraft } from '../new/draft.ts';
import type { Walk } from './use-walk.ts';

type End = Extract<StepView, { kind: 'result' }>['end'];

/** Leads to the form with topic and category chosen and everything carried; what was begun there before is kept. */
export function useFileRequest(view: TroubleshooterView, { taken, trail }: Walk, end: End): () => void {
  const me = useMe();
  const navigate = useNavigate();
  const [, setDraft] = useDraft<Draft>(`request.${me?.id}`, emptyDraft);
  const about = end.kind === 'request' ? end : view.steps.map(requestEnd).find((one) => one !== null);
  return () => {
    setDraft((last) => ({
      ...last,
      ...(about ? { topic: about.topic.key, category: about.category.key } : {}),
      ...(trail.organisation === null ? {} : { organisation: trail.organisation }),
      troubleshooting: {
        troubleshooter: view.key,
        title: view.title,
        steps: taken.map(({ step, answer, check }) => ({ step, answer, check })),
      },
    }));
    void navigate({ to: '/support/new' });
  };
}

/** What a request out of this troubleshooter is usually about. */
const requestEnd = (step: StepView) => (step.kind === 'result' && step.end.kind === 'request' ? step.end : null);
