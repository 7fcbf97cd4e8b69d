import { mostFound } from '../../../domain/secret/find-secrets.ts';
import { useWords } from '../words/words.ts';
import { Button } from './button.tsx';
import type { Upload, Uploads } from './use-uploads.ts';

/** A file that may hold secrets: what was found in which line, and the two ways on. It has not left the device. */
export function HeldFile({ file, uploads }: { file: Extract<Upload, { state: 'held' }>; uploads: Uploads }) {
  const { t } = useWords();
  const { key, name, found } = file;
  return (
    <div role="alert" className="flex w-full flex-col gap-2 pr-2.5 pb-2.5">
      <p>{t('kit:files.held')}</p>
      <ul className="max-h-44 divide-y divide-line overflow-y-auto rounded-small border border-warn-line bg-warn-soft px-2.5">
        {found.map(({ line, kind, shows }) => (
          <li key={line} className="flex flex-wrap items-baseline gap-x-2.5 py-1">
            <span className="text-12 whitespace-nowrap text-ink-2 tabular-nums">{t('kit:files.line', { line })}</span>
            <span>{t(`kit:files.kind.${kind}`)}</span>
            <code className="min-w-0 basis-full text-12 text-ink-2 [overflow-wrap:anywhere]">{shows}</code>
          </li>
        ))}
      </ul>
      {found.length >= mostFound && (
        <p className="text-12 text-ink-2">{t('kit:files.heldMore', { count: found.length })}</p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button size="small" aria-label={`${t('kit:files.removeIt')}: ${name}`} onPress={() => uploads.remove(key)}>
          {t('kit:files.removeIt')}
        </Button>
        <Button
          size="small"
          variant="quiet"
          aria-label={`${t('kit:files.sendAsItIs')}: ${name}`}
          onPress={() => uploads.sendAsItIs(key)}
        >
          {t('kit:files.sendAsItIs')}
        </Button>
      </div>
    </div>
  );
}
