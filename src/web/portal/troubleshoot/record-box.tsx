import type { DnsRecord } from '../../../domain/troubleshoot/dns-record.ts';
import { Button } from '../../kit/input/button.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useWords } from '../../kit/words/words.ts';

/** A record as it is to be set: type, name, value, and the value to be copied whole. */
export function RecordBox({ record }: { record: DnsRecord }) {
  const { t } = useWords();
  const copy = () =>
    navigator.clipboard.writeText(record.value).then(
      () => say(t('portal-troubleshoot:record.copied')),
      () => say(t('portal-troubleshoot:record.notCopied'), { tone: 'bad' }),
    );
  const line = (word: string, value: string) => (
    <>
      <dt className="text-12 text-ink-2">{t(`portal-troubleshoot:record.${word}`)}</dt>
      <dd>
        <code className="text-13 break-all select-all">{value}</code>
      </dd>
    </>
  );
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2 rounded-box border border-line bg-sunken px-3.5 py-2.5">
      <dl className="grid min-w-0 flex-1 basis-60 grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1">
        {line('type', record.type)}
        {line('name', record.name)}
        {line('value', record.value)}
        {record.value.includes('{') && (
          <dd className="col-start-2 text-12 text-ink-2">{t('portal-troubleshoot:record.fill')}</dd>
        )}
      </dl>
      <Button
        size="small"
        onPress={() => void copy()}
        aria-label={t('portal-troubleshoot:record.copyOf', { name: record.name })}
      >
        {t('portal-troubleshoot:record.copy')}
      </Button>
    </div>
  );
}
