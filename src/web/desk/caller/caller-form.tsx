import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { countDesk, listDesk, openRequestForCaller, readOrganisationCard } from '../../../contract/desk.ts';
import { readRequest } from '../../../contract/requests.ts';
import { wordsOfProblem } from '../../kit/api/problem.ts';
import { useApi, usePlace } from '../../kit/api/use-api.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import type { Fault } from '../../kit/input/error-summary.tsx';
import { Form } from '../../kit/input/form.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useZone } from '../../kit/time/zone.ts';
import { useWords } from '../../kit/words/words.ts';
import { useWaitingPress } from '../frame/use-waiting-press.ts';
import { cardFreshMs, cardInput } from '../organisation/card-input.ts';
import { hrefOf } from '../queue/place.ts';
import { requestInput } from '../request/request-input.ts';
import { bodyOf, emptyDraft, faultsOf } from './draft.ts';
import { OrganisationField } from './organisation-field.tsx';
import { ProblemFields } from './problem-fields.tsx';
import { SeverityFields } from './severity-fields.tsx';
import { useCallerDraft } from './use-caller-draft.ts';
import { WhoCalls } from './who-calls.tsx';

/** In the order of the talk: from where, who, what, how grave. Nothing is lost by a reload. */
export function CallerForm({ organisation }: { organisation: string | null }) {
  const { t } = useWords();
  const zone = useZone();
  const navigate = useNavigate();
  const place = usePlace();
  const { draft, change, clear, opened } = useCallerDraft(organisation);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const card = useApi(readOrganisationCard, cardInput(draft.organisation ?? ''), {
    isEnabled: draft.organisation !== null,
    fresh: cardFreshMs,
  });
  const file = useChange(openRequestForCaller, {
    rereads: [listDesk, countDesk],
    onDone: (request) => {
      clear();
      place(readRequest, requestInput(request.id), request);
      say(t('desk:caller.done', { number: request.number }));
      void navigate({ href: hrefOf({ queue: 'all' }, request.id) });
    },
  });
  const submit = () => {
    // What the organisation may ask did not come: that is said, not that a field were empty.
    const found =
      card.error && !card.data
        ? [{ path: 'organisation', message: wordsOfProblem(card.error) }]
        : faultsOf(draft, card.data, t);
    setFaults(found);
    if (found.length === 0 && card.data) void file.send({ body: bodyOf(draft, card.data, zone, opened) });
  };
  // After a reload the words are there before what the organisation may ask.
  const { press, isWaiting } = useWaitingPress(draft.organisation === null ? null : card, submit);
  const part = { draft, change, card: card.data };
  return (
    <Form
      label={t('desk:caller.title')}
      onSubmit={press}
      problem={file.problem}
      {...(faults.length > 0 ? { faults } : {})}
    >
      <OrganisationField {...part} problem={card.error} />
      {card.data && <WhoCalls {...part} card={card.data} />}
      <ProblemFields {...part} />
      {card.data && draft.topic !== null && <SeverityFields {...part} card={card.data} />}
      <div className="flex flex-wrap items-center gap-2 border-t border-line pt-4">
        <Button type="submit" variant="primary" isPending={file.isSending || isWaiting}>
          {t('desk:caller.send')}
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            const before = draft;
            change({ ...emptyDraft, answeredAt: draft.answeredAt });
            setFaults([]);
            file.reset();
            say(t('desk:caller.cleared'), { onUndo: () => change(before) });
          }}
        >
          {t('desk:caller.clear')}
        </Button>
      </div>
    </Form>
  );
}
