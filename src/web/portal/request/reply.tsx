import type { RefObject } from 'react';
import { type RequestDetail, sendMessage } from '../../../contract/requests.ts';
import { Composer } from '../../kit/talk/composer.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useRequestChange } from './use-request-change.ts';

/** Where the customer writes, with files; the words are kept until they are sent. */
export function Reply({ request, box }: { request: RequestDetail; box: RefObject<HTMLTextAreaElement | null> }) {
  const { t } = useWords();
  const send = useRequestChange(sendMessage, request);
  // On a resolved request a word would reopen it: that is asked for by name.
  if (!request.moves.includes('write') || request.state === 'resolved') return null;
  const isAnswer = request.state === 'waiting-for-customer';
  return (
    <Composer
      draftKey={`message.${request.id}`}
      label={t(isAnswer ? 'portal:request.writeAnswer' : 'portal:request.write')}
      send={t('portal:request.send')}
      problem={send.problem}
      files={{ organisation: request.organisation.id }}
      inputRef={box}
      onSend={async (message) => (await send.send({ params: { id: request.id }, body: message })) !== null}
    />
  );
}
