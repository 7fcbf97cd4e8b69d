import { type DragEvent, useId, useRef, useState } from 'react';
import { classes } from '../look/classes.ts';
import { Icon } from '../show/icon.tsx';
import { useWords } from '../words/words.ts';
import { FileList } from './file-list.tsx';
import type { Uploads } from './use-uploads.ts';

/** Where files are dropped or chosen: `<FileDrop label uploads={useUploads()} />`. */
export function FileDrop({ label, uploads, accept }: { label: string; uploads: Uploads; accept?: string }) {
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  const isFull = uploads.files.length >= uploads.most;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    uploads.add(event.dataTransfer.files);
  };
  return (
    <div className="flex flex-col gap-2">
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={classes(
          'flex cursor-pointer flex-wrap items-center gap-x-2.5 rounded-box border border-dashed px-3.5 py-3 text-14 transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
          isOver ? 'border-accent bg-accent-soft' : 'border-line-control bg-surface hover:bg-hover',
          isFull && 'pointer-events-none opacity-60',
        )}
      >
        <Icon name="paperclip" className="text-ink-3" />
        <span className="font-medium">{label}</span>
        <span className="text-13 text-ink-2">
          {t('kit:files.limits', { most: uploads.most, mb: Math.floor(uploads.maxBytes / 1024 / 1024) })}
        </span>
        <input
          id={id}
          ref={picker}
          type="file"
          multiple
          accept={accept}
          disabled={isFull}
          className="sr-only"
          onChange={(event) => {
            uploads.add(event.target.files ?? []);
            event.target.value = '';
          }}
        />
      </label>
      <FileList uploads={uploads} />
    </div>
  );
}
