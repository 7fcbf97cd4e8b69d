import { useEffect, useState } from 'react';
import { importCalendar } from '../../../../contract/policy.ts';
import { useApi } from '../../../kit/api/use-api.ts';
import { Button } from '../../../kit/input/button.tsx';
import { Checkbox } from '../../../kit/input/checkbox.tsx';
import { RadioGroup } from '../../../kit/input/radio-group.tsx';
import { TextArea } from '../../../kit/input/text-area.tsx';
import { TextField } from '../../../kit/input/text-field.tsx';
import { ErrorState } from '../../../kit/show/error-state.tsx';
import { Notice } from '../../../kit/show/notice.tsx';
import { Skeleton } from '../../../kit/show/skeleton.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { FileField } from '../../import/file-field.tsx';
import { readFile } from '../../import/read-file.ts';
import { type CalendarDocument, isPatchEmpty, patchBetween } from '../draft/calendar-document.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { readHours } from '../hours/hours-text.ts';
import { ImportPreview, type Meaning } from './import-preview.tsx';

const mostSigns = 2_000_000;
const settleMs = 300;

type ImportFormProps = { id: string; calendar: CalendarDocument; onTake: (imported: CalendarDocument) => void };

/** The file and how it is to be read; below it what comes of it, anew with every choice. */
export function ImportForm({ id, calendar, onTake }: ImportFormProps) {
  const { t } = useWords();
  const { policy } = usePolicy();
  const [text, setText] = useState('');
  const [fileName, setFileName] = useState<string | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const [meanings, setMeanings] = useState<Record<string, Meaning>>({});
  const [mode, setMode] = useState<'add' | 'replace'>('add');
  const [extendCoverage, setExtend] = useState(true);
  const [hours, setHours] = useState('');
  const makeUpHours = readHours(hours);
  const settled = useSettled(text);
  const isTooLong = text.length > mostSigns;
  const read = useApi(
    importCalendar,
    {
      params: { edition: policy.edition.key, id },
      query: {},
      body: {
        format: /^\s*[{[]/.test(settled) ? 'json' : 'ics',
        text: settled,
        calendar,
        meanings,
        mode,
        extendCoverage,
        ...(makeUpHours && makeUpHours.length > 0
          ? { makeUpHours: makeUpHours.map(([from, to]): [string, string] => [from, to]) }
          : {}),
      },
    },
    { isEnabled: settled.trim() !== '' && !isTooLong, keepsLast: true },
  );
  const begin = (next: string) => {
    setText(next);
    setMeanings({});
    setUnreadable(false);
  };
  const take = async (file: File) => {
    const content = await readFile(file);
    begin(content ?? '');
    setFileName(file.name);
    setUnreadable(content === null);
  };
  const answer = settled.trim() === '' ? undefined : read.data;
  const imported = (answer?.calendar ?? null) as CalendarDocument | null;
  const hasWork = imported !== null && !isPatchEmpty(patchBetween(calendar, imported));
  return (
    <div className="flex flex-col gap-5">
      <FileField
        label={t('console-policy:import.file')}
        hint={t('console-policy:import.fileHint')}
        accept=".ics,.ical,.json,text/calendar,application/json"
        onFile={(file) => void take(file)}
      />
      {isUnreadable && (
        <div role="alert">
          <Notice tone="bad" title={t('console-policy:import.unreadable', { name: fileName ?? '' })}>
            {t('console-policy:import.unreadableText')}
          </Notice>
        </div>
      )}
      <TextArea
        label={
          fileName === null ? t('console-policy:import.paste') : t('console-policy:import.content', { name: fileName })
        }
        rows={6}
        value={text}
        onChange={(next) => {
          if (next === '') setFileName(null);
          begin(next);
        }}
        error={isTooLong ? t('console-policy:import.tooLong') : null}
        className="[&_textarea]:max-h-60 [&_textarea]:font-mono [&_textarea]:text-13 [&_textarea]:whitespace-pre"
      />
      <div className="grid items-start gap-5 tablet:grid-cols-[1fr_16rem]">
        <RadioGroup
          label={t('console-policy:import.mode')}
          choices={(['add', 'replace'] as const).map((one) => ({
            id: one,
            name: t(`console-policy:import.modes.${one}`),
            description: t(`console-policy:import.modes.${one}Text`),
          }))}
          value={mode}
          onChange={setMode}
        />
        <div className="flex flex-col gap-3">
          <TextField
            label={t('console-policy:import.makeUpHours')}
            hint={t('console-policy:import.makeUpHoursHint')}
            value={hours}
            onChange={setHours}
            placeholder="09:00–18:00"
            error={makeUpHours === null ? t('console-policy:hours.unreadable') : null}
            autoComplete="off"
          />
          <Checkbox isSelected={extendCoverage} onChange={setExtend} hint={t('console-policy:import.extendHint')}>
            {t('console-policy:import.extend')}
          </Checkbox>
        </div>
      </div>
      {settled.trim() !== '' && read.isError && answer === undefined && (
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      )}
      {settled.trim() !== '' && read.isPending && <Skeleton look="rows" rows={5} />}
      {answer && (
        <section aria-label={t('console-policy:import.result')} className="flex flex-col gap-5">
          <ImportPreview
            answer={answer}
            onMeaning={(key, meaning) => setMeanings((last) => ({ ...last, [key]: meaning }))}
          />
          {imported !== null && answer.faults.length === 0 && (
            <div className="sticky bottom-0 flex flex-wrap items-center justify-end gap-3 border-t border-line bg-ground py-3">
              {!hasWork && <p className="text-13 text-ink-2">{t('console-policy:import.nothing')}</p>}
              <Button
                variant="primary"
                isDisabled={!hasWork || read.isPlaceholderData}
                onPress={() => onTake(imported)}
              >
                {t('console-policy:import.take')}
              </Button>
            </div>
          )}
        </section>
      )}
    </div>
  );
}

/** What was typed, a moment after the last key. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settleMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
