import { type DragEvent, useId, useState } from 'react';
import { classes } from '../../kit/look/classes.ts';
import { Icon } from '../../kit/show/icon.tsx';
import { useWords } from '../../kit/words/words.ts';

/** Where a file is dropped or chosen; what is in it appears in the box below. */
export function FileField({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useWords();
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
      <span className="font-medium">{t('console:import.file')}</span>
      <span className="text-13 text-ink-2">{t('console:import.fileHint')}</span>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        className="sr-only"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </label>
  );
}
