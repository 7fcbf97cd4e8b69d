import { type DragEvent, useId, useState } from 'react';
import { classes } from '../../kit/look/classes.ts';
import { Icon } from '../../kit/show/icon.tsx';

type FileFieldProps = { label: string; hint: string; accept: string; onFile: (file: File) => void };

/** Where a file is dropped or chosen; what is in it appears in the box below. */
export function FileField({ label, hint, accept, onFile }: FileFieldProps) {
  const [isOver, setOver] = useState(false);
  const id = useId();
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <label
      htmlFor={id}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classes(
        'flex cursor-pointer flex-wrap items-center gap-x-2.5 rounded-box border border-dashed px-3.5 py-4 text-14 transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
        isOver ? 'border-accent bg-accent-soft' : 'border-line-control bg-surface hover:bg-hover',
      )}
    >
      <Icon name="file" className="text-ink-3" />
      <span className="font-medium">{label}</span>
      <span className="text-13 text-ink-2">{hint}</span>
      <input
        id={id}
        type="file"
        accept={accept}
        className="sr-only"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </label>
  );
}
