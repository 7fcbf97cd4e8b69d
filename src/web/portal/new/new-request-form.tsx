import { useState } from 'react';
import { readHealth } from '../../../contract/health.ts';
import type { IntakeView } from '../../../contract/intake.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { Button } from '../../kit/input/button.tsx';
import type { Fault as Told } from '../../kit/input/error-summary.tsx';
import { Form } from '../../kit/input/form.tsx';
import { useWords } from '../../kit/words/words.ts';
import { AboutSection } from './about-section.tsx';
import type { Asking } from './asking.ts';
import { ContactSection } from './contact-section.tsx';
import { DiscardDialog } from './discard-dialog.tsx';
import { bodyOf, type Draft, emptyDraft } from './draft.ts';
import { faultsOf } from './faults.ts';
import { ImpactSection } from './impact-section.tsx';
import { ProblemSection } from './problem-section.tsx';
import { SendSection } from './send-section.tsx';
import { useAlike } from './use-alike.ts';
import { useDraftFiles } from './use-draft-files.ts';
import { useOpenRequest } from './use-open-request.ts';
import { useProposal } from './use-proposal.ts';

export type NewRequestFormProps = {
  intake: IntakeView;
  /** A service issue that the person came from. */
  issue: string | null;
  draft: Draft;
  setDraft: (next: (last: Draft) => Draft) => void;
  clear: () => void;
};

/** One column, one decision per row; what is written is kept until it is sent. */
export function NewRequestForm({ intake, issue, draft, setDraft, clear }: NewRequestFormProps) {
  const { t, language } = useWords();
  const [faults, setFaults] = useState<readonly Told[]>([]);
  const [isDiscarding, setDiscarding] = useState(false);
  const uploads = useDraftFiles(intake, draft, setDraft);
  const alike = useAlike(draft, intake.organisation.id);
  const cameFrom = useApi(
    readHealth,
    { query: { organisation: intake.organisation.id } },
    { isEnabled: issue !== null },
  ).data?.current.find(({ id }) => id === issue && !draft.otherThan.includes(id));
  const known = cameFrom ?? alike;
  const proposal = useProposal(draft, intake, language);
  const severity = (intake.choosesSeverity ? draft.severity : null) ?? proposal.data?.severity ?? null;
  const open = useOpenRequest(clear);

  const submit = () => {
    const found = faultsOf(draft, intake, severity);
    if (uploads.files.some(({ state }) => state !== 'ready')) found.push({ field: 'attachments', word: 'files' });
    const asked = new Map(intake.impact.map(({ key, ask }) => [`impact.${key}`, ask]));
    setFaults(
      found.map(({ field, word }) => ({
        path: field,
        message: t(`portal:new.fault.${word}`, { question: asked.get(field) }),
      })),
    );
    if (found.length === 0)
      void open.send({ body: bodyOf(draft, intake, { reader: language, serviceIssue: known?.id ?? null }) });
    else open.reset();
  };
  const asking: Asking = {
    draft,
    change: (patch) => setDraft((last) => ({ ...last, ...patch })),
    intake,
    faulty: new Set([...faults.map(({ path }) => path), ...(open.problem?.errors.map(({ path }) => path) ?? [])]),
  };
  return (
    <Form
      label={t('portal:new.title')}
      onSubmit={submit}
      problem={open.problem}
      {...(faults.length > 0 ? { faults } : {})}
      className="gap-8"
    >
      <ProblemSection {...asking} alike={known ?? null} />
      <AboutSection {...asking} />
      {draft.topic !== null && (
        <>
          <ImpactSection {...asking} proposal={proposal} severity={severity} />
          <ContactSection {...asking} wait={proposal.data?.wait} uploads={uploads} />
          <SendSection
            {...asking}
            severity={severity}
            proposal={proposal.data}
            isSending={open.isSending}
            problem={open.problem}
          />
        </>
      )}
      {draft !== emptyDraft && (
        <div>
          <Button variant="quiet" size="small" icon="trash" onPress={() => setDiscarding(true)}>
            {t('portal:new.discard')}
          </Button>
        </div>
      )}
      <DiscardDialog
        isOpen={isDiscarding}
        onClose={() => setDiscarding(false)}
        onDiscard={() => {
          clear();
          uploads.clear();
          setFaults([]);
          setDiscarding(false);
        }}
      />
    </Form>
  );
}
