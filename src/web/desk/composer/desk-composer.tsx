import { type RefObject, useState } from 'react';
import { answerRequest, writeNote } from '../../../contract/desk.ts';
import type { RequestDetail } from '../../../contract/requests.ts';
import { IconButton } from '../../kit/input/icon-button.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Composer } from '../../kit/talk/composer.tsx';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { nowMs } from '../../kit/time/now.ts';
import { useZone } from '../../kit/time/zone.ts';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { useRequestChange } from '../request/use-request-change.ts';
import { ComposerBar } from './composer-bar.tsx';
import { draftKeyOf, type Mode, modes } from './mode.ts';
import { ModeSwitch } from './mode-switch.tsx';
import { chosenKind, statedInstant, unchosen } from './next-update.ts';
import { NextUpdateField } from './next-update-field.tsx';

type Props = {
  request: RequestDetail;
  /** Null while nobody writes: three buttons then say what can be written. */
  mode: Mode | null;
  onMode: (mode: Mode) => void;
  onClose: () => void;
  box: RefObject<HTMLTextAreaElement | null>;
  onWriting: (isWriting: boolean) => void;
};

/** Where support writes: an answer or a question with the next update that it promises, or a note for itself. */
export function DeskComposer({ request, mode, onMode, onClose, box, onWriting }: Props) {
  const { t, language } = useWords();
  const zone = useZone();
  const possible = modes.filter((one) => request.moves.includes(one));
  const [choice, setChoice, clearChoice] = useDraft(`next-update.${request.id}`, unchosen);
  const [fault, setFault] = useState<'missing' | 'past' | null>(null);
  const done = () => {
    clearChoice();
    onClose();
  };
  const answer = useRequestChange(answerRequest, request, done);
  const note = useRequestChange(writeNote, request, done);
  if (possible.length === 0) return null;
  if (mode === null || !possible.includes(mode)) return <ComposerBar possible={possible} onMode={onMode} />;

  const isNote = mode === 'note';
  const offer = request.nextUpdateOffer;
  const kind = chosenKind(choice, mode, offer);
  const send = async ({ body, attachments }: { body: string; attachments: string[] }) => {
    const params = { id: request.id };
    if (isNote) {
      const written = await note.send({ params, body: { body } });
      if (written) say(t('desk:sent.note'));
      return written !== null;
    }
    const stated = statedInstant(choice, kind, offer, zone, nowMs());
    if ('fault' in stated) {
      setFault(stated.fault);
      return false;
    }
    setFault(null);
    const asks = mode === 'ask';
    const sent = await answer.send({ params, body: { body, asks, nextUpdateBy: stated.at, attachments } });
    if (sent) say(t(asks ? 'desk:sent.ask' : 'desk:sent.answer', { name: request.contact.name }));
    return sent !== null;
  };
  return (
    <div className="relative max-h-[60%] max-tablet:max-h-[85%] shrink-0 overflow-y-auto border-t border-line p-2">
      <Composer
        // A note and an answer are two drafts with two boxes; answer and question are the same words.
        key={isNote ? 'note' : 'public'}
        draftKey={draftKeyOf(mode, request.id)}
        label={t(`desk:mode.${mode}`)}
        placeholder={t(`desk:mode.placeholder.${mode}`, { name: request.contact.name })}
        send={t(`desk:mode.send.${mode}`)}
        onSend={send}
        problem={isNote ? note.problem : answer.problem}
        tone={isNote ? 'note' : 'message'}
        files={isNote ? null : { organisation: request.organisation.id }}
        inputRef={box}
        onWriting={onWriting}
        above={
          <>
            <ModeSwitch mode={mode} possible={possible} onMode={onMode} />
            <span className="ml-auto flex items-center gap-2 text-12 text-ink-2">
              {!isNote && request.language !== language && (
                <span>{t('desk:mode.language', { language: languageNames[request.language] })}</span>
              )}
              <IconButton icon="chevron-down" size="small" label={t('desk:mode.close')} onPress={onClose} />
            </span>
          </>
        }
        beside={
          isNote ? undefined : (
            <NextUpdateField
              mode={mode}
              kind={kind}
              choice={choice}
              onChange={(next) => {
                setFault(null);
                setChoice(next);
              }}
              offer={offer}
              fault={fault}
            />
          )
        }
      />
      {fault !== null && kind !== 'own' && (
        <p role="alert" className="mt-1 px-2 text-13 text-bad">
          {t(`desk:nextUpdate.${fault}`)}
        </p>
      )}
    </div>
  );
}
