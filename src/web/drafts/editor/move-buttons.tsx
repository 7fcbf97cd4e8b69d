import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type DraftView, discardDraft, readDraft } from '../../../contract/drafts.ts';
import { usePlace } from '../../kit/api/use-api.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { Dialog } from '../../kit/over/dialog.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useKeys } from '../../kit/over/use-keys.ts';
import { ErrorState } from '../../kit/show/error-state.tsx';
import { useWords } from '../../kit/words/words.ts';
import { articleHref } from '../frame/article-href.ts';
import { ApproveDialog } from './approve-dialog.tsx';
import { oldAfterMove } from './old-after-move.ts';
import { SendBackDialog } from './send-back-dialog.tsx';
import { SubmitDialog } from './submit-dialog.tsx';
import type { useSource } from './use-source.ts';

/** What can be done with a draft now; each asks for what it needs. */
export function MoveButtons({ draft, written }: { draft: DraftView; written: ReturnType<typeof useSource> }) {
  const { t } = useWords();
  const [asked, setAsked] = useState<'submit' | 'send-back' | 'approve' | 'discard' | null>(null);
  const can = (move: DraftView['moves'][number]) => draft.moves.includes(move);
  const close = () => setAsked(null);
  const next = can('submit') ? 'submit' : can('approve') ? 'approve' : null;
  useKeys(t('drafts:editor'), [
    {
      keys: 'Mod+Enter',
      words: t(next === 'approve' ? 'drafts:approve.title' : 'drafts:submit.title'),
      whileWriting: true,
      run: () => asked === null && !written.isOvertaken && setAsked(next),
    },
  ]);
  return (
    <>
      {can('discard') && (
        <Button variant="quiet" icon="trash" onPress={() => setAsked('discard')}>
          {t('drafts:discard.title')}
        </Button>
      )}
      {can('send-back') && (
        <Button icon="reply" onPress={() => setAsked('send-back')}>
          {t(draft.state === 'approved' ? 'drafts:back.callOff' : 'drafts:back.send')}
        </Button>
      )}
      {can('submit') && (
        <Button variant="primary" icon="send" isDisabled={written.isOvertaken} onPress={() => setAsked('submit')}>
          {t('drafts:submit.title')}
        </Button>
      )}
      {can('approve') && (
        <Button variant="primary" icon="check" onPress={() => setAsked('approve')}>
          {t('drafts:approve.title')}
        </Button>
      )}
      {draft.state === 'published' && (
        <LinkButton variant="primary" href={articleHref(draft.editionId, draft.language, draft.path)}>
          {t('drafts:article.see')}
        </LinkButton>
      )}
      {asked === 'submit' && <SubmitDialog draft={draft} written={written} onClose={close} />}
      {asked === 'send-back' && <SendBackDialog draft={draft} onClose={close} />}
      {asked === 'approve' && <ApproveDialog draft={draft} onClose={close} />}
      {asked === 'discard' && <DiscardDialog draft={draft} onClose={close} />}
    </>
  );
}

function DiscardDialog({ draft, onClose }: { draft: DraftView; onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const place = usePlace();
  const change = useChange(discardDraft, {
    rereads: oldAfterMove,
    onDone: (answer) => {
      place(readDraft, { params: { id: draft.id } }, answer);
      say(t('drafts:discard.done'));
      void navigate({ to: '/drafts' });
    },
  });
  return (
    <Dialog
      title={t('drafts:discard.title')}
      isOpen
      isAlert
      size="small"
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('drafts:cancel')}</Button>
          <Button
            variant="danger"
            isPending={change.isSending}
            onPress={() => void change.send({ params: { id: draft.id }, body: { version: draft.version } })}
          >
            {t('drafts:discard.title')}
          </Button>
        </>
      }
    >
      <p className="text-14">{t('drafts:discard.text')}</p>
      {change.problem && <ErrorState problem={change.problem} />}
    </Dialog>
  );
}
