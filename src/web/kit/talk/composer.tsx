import {
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type Problem, wordsOfProblem } from '../api/problem.ts';
import { Button } from '../input/button.tsx';
import { FileList } from '../input/file-list.tsx';
import { useUploads } from '../input/use-uploads.ts';
import { classes } from '../look/classes.ts';
import { Icon } from '../show/icon.tsx';
import { useWords } from '../words/words.ts';
import { AttachButton } from './attach-button.tsx';
import { useDraft } from './use-draft.ts';

export type ComposerProps = {
  /** The words are kept on this device under it until they are sent: `answer.<request id>`. */
  draftKey: string;
  label: string;
  placeholder?: string | undefined;
  /** The button: what happens. */
  send: string;
  /** Sends; true when it arrived, and the draft is then cleared. */
  onSend: (message: { body: string; attachments: string[] }) => Promise<boolean>;
  /** Why the last sending was refused. */
  problem?: Problem | null | undefined;
  /** `note`: stays inside support, and looks so. */
  tone?: 'message' | 'note' | undefined;
  /** In whose name files are kept; null where files do not belong. */
  files?: { organisation?: string; maxBytes?: number; most?: number } | null;
  /** Above the text: answer or note. */
  above?: ReactNode | undefined;
  /** Beside the button: *next update by*, *ask the customer*. */
  beside?: ReactNode | undefined;
  /** Told when somebody begins and stops writing. */
  onWriting?: ((isWriting: boolean) => void) | undefined;
  inputRef?: Ref<HTMLTextAreaElement> | undefined;
  autoFocus?: boolean | undefined;
};

/** Where a message is written. Words survive reload, error and an expired session. ⌘/Ctrl+Enter sends. */
export function Composer({
  draftKey,
  label,
  placeholder,
  send,
  onSend,
  problem,
  tone = 'message',
  files = {},
  above,
  beside,
  onWriting,
  inputRef,
  autoFocus,
}: ComposerProps) {
  const { t } = useWords();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText, clear] = useDraft(draftKey, '');
  const [isSending, setSending] = useState(false);
  const [isEmptyTold, setEmptyTold] = useState(false);
  const uploads = useUploads(files ?? {});
  useLayoutEffect(() => grow(box.current), [text]);
  const isWriting = text !== '';
  const told = useRef(onWriting);
  told.current = onWriting;
  useEffect(() => told.current?.(isWriting), [isWriting]);

  const [isWanted, setWanted] = useState(false);
  const isOnItsWay = uploads.files.some(({ state }) => state === 'sending');
  const submit = async () => {
    if (isSending) return;
    // The press waits for the files; one of which a word is asked keeps its place, and says so.
    if (isOnItsWay) return setWanted(true);
    if (uploads.isBusy) return;
    if (text.trim() === '') {
      setEmptyTold(true);
      box.current?.focus();
      return;
    }
    setSending(true);
    const arrived = await onSend({ body: text.trim(), attachments: uploads.ids }).finally(() => setSending(false));
    if (!arrived) return;
    clear();
    uploads.clear();
  };
  const submitNow = useEffectEvent(() => {
    // What did not arrive is for whoever writes to see to first.
    if (uploads.files.every(({ state }) => state === 'ready')) void submit();
  });
  useEffect(() => {
    if (!isWanted || isOnItsWay) return;
    setWanted(false);
    submitNow();
  }, [isWanted, isOnItsWay]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void submit();
  };
  const takeFiles = (event: ClipboardEvent | DragEvent, list: FileList | null) => {
    if (files === null || !list || list.length === 0) return;
    event.preventDefault();
    uploads.add(list);
  };
  return (
    <div
      className={classes(
        'rounded-box border bg-surface transition-colors focus-within:border-accent',
        tone === 'note' ? 'border-warn-line bg-warn-soft' : 'border-line-control',
      )}
      onDrop={(event) => takeFiles(event, event.dataTransfer.files)}
      onDragOver={(event) => files !== null && event.preventDefault()}
    >
      {above && <div className="flex flex-wrap items-center gap-2 border-b border-line px-2 py-1.5">{above}</div>}
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        id={id}
        ref={(element) => {
          box.current = element;
          if (typeof inputRef === 'function') inputRef(element);
          else if (inputRef) inputRef.current = element;
        }}
        rows={3}
        value={text}
        maxLength={20_000}
        placeholder={placeholder ?? label}
        autoFocus={autoFocus}
        aria-invalid={isEmptyTold || undefined}
        aria-describedby={`${id}-fault`}
        onChange={(event) => {
          setText(event.target.value);
          setEmptyTold(false);
        }}
        onKeyDown={onKeyDown}
        onPaste={(event) => takeFiles(event, event.clipboardData.files)}
        className="block w-full resize-none bg-transparent px-3.5 py-2.5 text-14 outline-none"
      />
      <div className="px-3 pb-1 empty:hidden">
        <FileList uploads={uploads} />
      </div>
      <p
        id={`${id}-fault`}
        role="alert"
        className="flex items-start gap-1.5 px-3.5 pb-1.5 text-13 text-bad empty:hidden"
      >
        {(isEmptyTold || problem) && (
          <>
            <Icon name="alert" size={14} className="mt-[0.2em]" />
            {isEmptyTold ? t('kit:talk.empty') : problem && `${wordsOfProblem(problem)} ${t('kit:talk.keptDraft')}`}
          </>
        )}
      </p>
      <div className="flex flex-wrap items-center gap-2 px-2 pb-2">
        {files !== null && <AttachButton uploads={uploads} />}
        <div className="flex min-w-0 flex-1 flex-wrap items-center justify-end gap-2">
          {beside}
          <Button
            variant="primary"
            isPending={isSending || isWanted}
            isDisabled={uploads.isBusy && !isOnItsWay}
            onPress={() => void submit()}
          >
            {send}
          </Button>
        </div>
      </div>
    </div>
  );
}

const mostPixels = 420;

function grow(box: HTMLTextAreaElement | null): void {
  if (box === null) return;
  box.style.height = 'auto';
  box.style.height = `${Math.min(box.scrollHeight, mostPixels)}px`;
}
