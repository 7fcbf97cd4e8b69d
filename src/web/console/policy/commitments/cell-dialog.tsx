import { useState } from 'react';
import { checkPolicy } from '../../../../contract/policy.ts';
import { useChange } from '../../../kit/api/use-change.ts';
import type { Fault } from '../../../kit/input/error-summary.tsx';
import { RadioGroup } from '../../../kit/input/radio-group.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { TimeChanges } from '../changes/time-changes.tsx';
import { isSame } from '../draft/calendar-document.ts';
import { DraftDialog } from '../draft/draft-dialog.tsx';
import { toSend } from '../draft/policy-draft.ts';
import {
  type Cell,
  changeTime,
  isOnlyOf,
  ruleFor,
  type TimeList,
  type TimesDocument,
  type TimeValue,
} from '../draft/time-document.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { useCalendarNames } from '../frame/use-calendar-names.ts';
import { ReadsFields } from './reads-fields.tsx';
import { TimeFields } from './time-fields.tsx';
import { fromForm, type TimeForm, toForm } from './time-form.ts';
import type { Commitments } from './time-matrix.tsx';
import { useAxisNames } from './use-axis-names.ts';

type CellDialogProps = {
  commitments: Commitments;
  original: TimesDocument;
  document: TimesDocument;
  list: TimeList;
  cell: Cell;
  onClose: () => void;
};

/** One time: how long, counted how, on which calendar; for this square alone or wherever its rule counts. */
export function CellDialog({ commitments, original, document, list, cell, onClose }: CellDialogProps) {
  const { t } = useWords();
  const names = useAxisNames();
  const { policy, work } = usePolicy();
  const calendars = useCalendarNames();
  const [opened] = useState(document);
  const rule = ruleFor(document, list, cell);
  const [form, setForm] = useState(() => toForm(rule, list === 'targets' ? likelyHours(commitments, cell) : ''));
  const isShared = rule !== null && !isOnlyOf(rule, cell);
  const [scope, setScope] = useState<'cell' | 'rule'>(isShared ? 'rule' : 'cell');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const check = useChange(checkPolicy);
  const set = (change: Partial<TimeForm>) => setForm((last) => ({ ...last, ...change }));
  const axes = {
    families: commitments.families.flatMap((family) => (family === null ? [] : [family.key])),
    topics: commitments.topics.map(({ key }) => key),
  };
  const title = `${names.topic(cell.topic)} · ${names.severity(cell.severity)} · ${names.family(cell.family)}`;
  const reach = (keys: 'any' | readonly string[], name: (key: string) => string, every: string) =>
    keys === 'any' ? every : keys.map(name).join(t('console:between'));

  const submit = async () => {
    const value = fromForm(form, list);
    if (value === 'no-amount') return setFaults([{ path: 'amount', message: t('console-policy:time.noAmount') }]);
    const edit = { list, scope, cell, value: value as TimeValue | null };
    const answer = await check.send({
      params: { edition: policy.edition.key },
      query: {},
      // With the draft's other parts: it may count on a calendar that is new.
      body: { draft: { ...toSend(work.draft), targets: changeTime(document, edit, axes) } },
    });
    if (answer === null) return;
    const own = answer.faults.filter(({ part }) => part.kind === 'targets');
    const found = own.map(({ path, message }) => ({ path: fieldOf(path), message }));
    if (found.length > 0) return setFaults([...new Map(found.map((fault) => [fault.path, fault])).values()]);
    if (work.editTime({ document: original, axes }, edit, document)) onClose();
  };
  return (
    <DraftDialog
      title={title}
      onClose={onClose}
      size="wide"
      onSubmit={() => void submit()}
      isSending={check.isSending}
      problem={check.problem}
      faults={faults}
      elsewhere={isSame(opened, document) ? null : <TimeChanges before={opened} after={document} axes={axes} />}
    >
      <div className="grid items-start gap-x-8 gap-y-4 tablet:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          <TimeFields form={form} list={list} calendars={calendars} onChange={set} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          {isShared && (
            <RadioGroup
              label={t('console-policy:scope.label')}
              choices={[
                {
                  id: 'rule',
                  name: t('console-policy:scope.rule'),
                  description: [
                    reach(rule.topics, names.topic, t('console-policy:matrix.everyTopic')),
                    names.severity(rule.severity),
                    reach(rule.families, names.family, t('console-policy:matrix.everyFamily')),
                  ].join(' · '),
                },
                { id: 'cell', name: t('console-policy:scope.cell'), description: title },
              ]}
              value={scope}
              onChange={setScope}
            />
          )}
          {form.kind !== 'none' && (
            <ReadsFields
              form={form}
              list={list}
              hasFault={faults.some(({ path }) => path.startsWith('reads.'))}
              onChange={set}
            />
          )}
        </div>
      </div>
    </DraftDialog>
  );
}

/** Which calendar a new promise would most likely count on: that of the desk's own goal for the same case. */
const likelyHours = ({ cells, calendars }: Commitments, { family, topic, severity }: Cell): string | null =>
  cells.find((one) => one.family === family && one.topic === topic && one.severity === severity)?.deskGoal?.hours ??
  calendars[0]?.id ??
  null;

/** `["targets", 3, "allowance", "amount"]` is the field `amount`; a sentence's is its language. */
function fieldOf(path: readonly (string | number)[]): string {
  const [, , part, field] = path;
  if (part === 'reads') return `reads.${field ?? 'en'}`;
  return typeof field === 'string' ? field : 'amount';
}
