import { useState } from 'react';
import { exportOrganisations, importOrganisations, listOrganisations } from '../../../contract/console.ts';
import { useReread } from '../../kit/api/use-api.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { Checkbox } from '../../kit/input/checkbox.tsx';
import { Form } from '../../kit/input/form.tsx';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { TextArea } from '../../kit/input/text-area.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { Page } from '../../kit/show/page.tsx';
import { useWords } from '../../kit/words/words.ts';
import { EditionSelect } from '../frame/edition-select.tsx';
import { type EditionFacts, useEdition, useFacts } from '../frame/use-facts.ts';
import { ColumnsHelp } from './columns-help.tsx';
import { FileField } from './file-field.tsx';
import { ImportReport, type Report } from './import-report.tsx';
import { readFile } from './read-file.ts';

const mostSigns = 5_000_000;

/** Many organisations at once: a file is read and shown, and taken over only when all of it is right. */
export function ImportScreen() {
  const { t } = useWords();
  const facts = useFacts();
  return (
    <Page title={t('console:import.title')} lead={t('console:import.lead')} width="wide">
      <Loaded of={facts}>{({ editions }) => <Import editions={editions} />}</Loaded>
    </Page>
  );
}

function Import({ editions }: { editions: readonly EditionFacts[] }) {
  const { t } = useWords();
  const { edition, choose } = useEdition(editions);
  const reread = useReread();
  const [csv, setCsv] = useState('');
  const [fileName, setFileName] = useState<string | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const [invites, setInvites] = useState(true);
  /** What came of the last check; it speaks of what was sent then, so typing takes it away. */
  const [report, setReport] = useState<Report | null>(null);
  const check = useChange(importOrganisations, { onDone: setReport });
  const apply = useChange(importOrganisations, {
    onDone: (answer) => {
      setReport(answer);
      void reread(listOrganisations);
    },
  });
  if (edition === undefined) return <EmptyState icon="globe" title={t('console:list.noEdition')} />;

  const begin = (text: string) => {
    setCsv(text);
    setUnreadable(false);
    setReport(null);
    check.reset();
    apply.reset();
  };
  const take = async (file: File) => {
    const text = await readFile(file);
    begin(text ?? '');
    setFileName(file.name);
    setUnreadable(text === null);
  };
  const send = () => {
    apply.reset();
    void check.send({ body: { edition: edition.key, csv } });
  };
  const chooseEdition = (key: string) => {
    setReport(null);
    choose(key);
  };
  const isApplied = report?.applied === true;
  const hasWork = report !== null && report.toAdd + report.toChange > 0;
  return (
    <div className="flex flex-col gap-5">
      <Form onSubmit={send} problem={check.problem ?? apply.problem} label={t('console:import.title')}>
        <EditionSelect editions={editions} value={edition.key} onChange={chooseEdition} className="phone:max-w-80" />
        <FileField
          label={t('console:import.file')}
          hint={t('console:import.fileHint')}
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          onFile={(file) => void take(file)}
        />
        {isUnreadable && (
          <div role="alert">
            <Notice tone="bad" title={t('console:import.unreadable', { name: fileName ?? '' })}>
              {t('console:import.unreadableText')}
            </Notice>
          </div>
        )}
        <TextArea
          label={fileName === null ? t('console:import.paste') : t('console:import.content', { name: fileName })}
          name="csv"
          rows={6}
          value={csv}
          onChange={(text) => {
            if (text === '') setFileName(null);
            begin(text);
          }}
          error={csv.length > mostSigns ? t('console:import.tooLong') : null}
          className="[&_textarea]:text-13 [&_textarea]:whitespace-pre"
        />
        <div className="flex flex-wrap items-center gap-3">
          <Button
            type="submit"
            variant={hasWork && !isApplied ? 'plain' : 'primary'}
            isPending={check.isSending}
            isDisabled={csv.trim() === '' || csv.length > mostSigns}
          >
            {t('console:import.check')}
          </Button>
          <TextLink
            href={`${exportOrganisations.path}?edition=${encodeURIComponent(edition.key)}`}
            download
            look="plain"
            className="text-13"
          >
            {t('console:import.exportFirst')}
          </TextLink>
        </div>
        <ColumnsHelp />
      </Form>
      {report && (
        <section aria-label={t('console:import.result')} className="flex flex-col gap-4">
          <div role="status">
            {isApplied ? (
              <Notice
                tone="good"
                title={t('console:import.applied')}
                action={<LinkButton href="/console">{t('console:nav.organisations')}</LinkButton>}
              >
                {t('console:import.appliedText', { added: report.toAdd, changed: report.toChange })}
              </Notice>
            ) : (
              report.faults.length === 0 &&
              !hasWork && <Notice tone="neutral">{t('console:import.nothingToDo')}</Notice>
            )}
          </div>
          {report.faults.length === 0 && hasWork && !isApplied && (
            <div className="flex flex-wrap items-center gap-x-5 gap-y-3 rounded-box border border-line bg-surface px-4 py-3">
              <Checkbox isSelected={invites} onChange={setInvites} hint={t('console:import.inviteHint')}>
                {t('console:import.invite')}
              </Checkbox>
              <Button
                variant="primary"
                isPending={apply.isSending}
                onPress={() => void apply.send({ body: { edition: edition.key, csv, apply: true, invite: invites } })}
                className="ml-auto"
              >
                {t('console:import.apply', { count: report.toAdd + report.toChange })}
              </Button>
            </div>
          )}
          <ImportReport report={report} />
        </section>
      )}
    </div>
  );
}
