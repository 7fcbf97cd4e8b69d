import { useState } from 'react';
import { checkPolicy } from '../../../../contract/policy.ts';
import { useChange } from '../../../kit/api/use-change.ts';
import { Button } from '../../../kit/input/button.tsx';
import type { Fault } from '../../../kit/input/error-summary.tsx';
import { Form } from '../../../kit/input/form.tsx';
import { RadioGroup } from '../../../kit/input/radio-group.tsx';
import { Select } from '../../../kit/input/select.tsx';
import { TextField } from '../../../kit/input/text-field.tsx';
import { Dialog } from '../../../kit/over/dialog.tsx';
import { useWords } from '../../../kit/words/words.ts';
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
import { ReadsFields } from './reads-fields.tsx';
import type { Commitments } from './time-matrix.tsx';
import { fromForm, toForm, type TimeForm } from './time-form.ts';
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
      body: { draft: { targets: changeTime(document, edit, axes) } },
    });
    if (answer === null) return;
    const found = answer.faults.map(({ path, message }) => ({ path: fieldOf(path), message }));
    if (found.length > 0) return setFaults([...new Map(found.map((fault) => [fault.path, fault])).values()]);
    work.editTime({ document: original, axes }, edit);
    onClose();
  };
  const calendars = commitments.calendars.map(({ id, name }) => ({ id, name }));
  const orTopic =
    list === 'targets' ? calendars : [{ id: '', name: t('console-policy:time.topicHours') }, ...calendars];
  return (
    <Dialog title={title} isOpen onClose={onClose} size="wide">
      <Form onSubmit={() => void submit()} problem={check.problem} faults={faults} label={title} className="gap-4">
        <div className="grid items-start gap-x-8 gap-y-4 tablet:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-4">
            <RadioGroup
              label={t(`console-policy:list.${list}`)}
              look="row"
              choices={[
                ...(list === 'targets'
                  ? (['commitment', 'objective'] as const).map((id) => ({
                      id,
                      name: t(`console-policy:time.kind.${id}`),
                    }))
                  : [{ id: 'set' as const, name: t('console-policy:time.kind.set') }]),
                { id: 'none' as const, name: t('console-policy:matrix.none') },
              ]}
              value={form.kind}
              onChange={(kind) => set({ kind })}
            />
            {form.kind !== 'none' && (
              <>
                <div className="grid grid-cols-[7rem_1fr] items-start gap-3">
                  <TextField
                    label={t('console-policy:time.amount')}
                    name="amount"
                    inputMode="numeric"
                    value={form.amount}
                    onChange={(amount) => set({ amount })}
                    autoComplete="off"
                  />
                  <Select
                    label={t('console-policy:time.unit')}
                    name="unit"
                    items={(['minutes', 'hours', 'business-days'] as const).map((id) => ({
                      id,
                      name: t(`console-policy:time.units.${id}`),
                    }))}
                    value={form.unit}
                    onChange={(unit) => set({ unit })}
                  />
                </div>
                {form.unit === 'business-days' && (
                  <RadioGroup
                    label={t('console-policy:reading.label')}
                    choices={(['sameTime', 'endOfDay'] as const).map((id) => ({
                      id,
                      name: t(`console-policy:reading.${id}`),
                      description: t(`console-policy:reading.${id}Text`),
                    }))}
                    value={form.reading}
                    onChange={(reading) => set({ reading })}
                  />
                )}
                <Select
                  label={t('console-policy:time.hours')}
                  name="hours"
                  items={orTopic}
                  value={form.hours}
                  onChange={(hours) => set({ hours })}
                />
                {form.unit === 'business-days' && (
                  <Select
                    label={t('console-policy:time.dates')}
                    hint={t('console-policy:time.datesHint')}
                    name="dates"
                    items={orTopic}
                    value={form.dates}
                    onChange={(dates) => set({ dates })}
                  />
                )}
              </>
            )}
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
        <div className="flex flex-wrap justify-end gap-2 pt-1">
          <Button variant="quiet" onPress={onClose}>
            {t('console:cancel')}
          </Button>
          <Button type="submit" variant="primary" isPending={check.isSending}>
            {t('console-policy:draft.take')}
          </Button>
        </div>
      </Form>
    </Dialog>
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
