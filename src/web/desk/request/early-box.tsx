import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useKeys } from '../../kit/over/use-keys.ts';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { useWords } from '../../kit/words/words.ts';
import { draftKeyOf, type Mode } from '../composer/mode.ts';

const keysOf: Record<Mode, string> = { answer: 'r', ask: 'w', note: 'n' };

/**
 * Whoever presses `r` right after opening a request writes at once, also while the request is still on its way: else the
 * words would be keys. They are the draft that the composer goes on with. `onMode` tells the pane with what it begins.
 */
export function EarlyBox({ request, onMode }: { request: string; onMode: (mode: Mode) => void }) {
  const { t } = useWords();
  const [mode, setMode] = useState<Mode | null>(null);
  useKeys(
    t('desk:key.request'),
    (['answer', 'ask', 'note'] as const).map((one) => ({
      keys: keysOf[one],
      words: t(`desk:mode.${one}`),
      run: () => {
        onMode(one);
        // At once, so that what is typed right after the key is in the box and no key of its own.
        flushSync(() => setMode(one));
      },
    })),
  );
  return mode === null ? null : <Box key={mode} mode={mode} request={request} />;
}

function Box({ mode, request }: { mode: Mode; request: string }) {
  const { t } = useWords();
  const [text, setText] = useDraft(draftKeyOf(mode, request), '');
  return (
    <div className="mt-auto border-t border-line p-2">
      <textarea
        aria-label={t(`desk:mode.${mode}`)}
        rows={5}
        autoFocus
        value={text}
        maxLength={20_000}
        onChange={(event) => setText(event.target.value)}
        onFocus={({ target }) => target.setSelectionRange(text.length, text.length)}
        className="block w-full resize-none rounded-box border border-accent bg-surface px-3.5 py-2.5 text-14 outline-none"
      />
    </div>
  );
}
