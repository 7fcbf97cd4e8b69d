import { RadioGroup } from '../../../kit/input/radio-group.tsx';
import { Select } from '../../../kit/input/select.tsx';
import { TextField } from '../../../kit/input/text-field.tsx';
import { useWords } from '../../../kit/words/words.ts';
import type { TimeList } from '../draft/time-document.ts';
import type { TimeForm } from './time-form.ts';

type TimeFieldsProps = {
  form: TimeForm;
  list: TimeList;
  calendars: readonly { id: string; name: string }[];
  onChange: (change: Partial<TimeForm>) => void;
};

/** What kind of promise, how long, and on which calendars it is counted. */
export function TimeFields({ form, list, calendars, onChange }: TimeFieldsProps) {
  const { t } = useWords();
  const orTopic =
    list === 'targets' ? calendars : [{ id: '', name: t('console-policy:time.topicHours') }, ...calendars];
  return (
    <>
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
        onChange={(kind) => onChange({ kind })}
      />
      {form.kind !== 'none' && (
        <>
          <div className="grid grid-cols-[7rem_1fr] items-start gap-3">
            <TextField
              label={t('console-policy:time.amount')}
              name="amount"
              inputMode="numeric"
              value={form.amount}
              onChange={(amount) => onChange({ amount })}
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
              onChange={(unit) => onChange({ unit })}
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
              onChange={(reading) => onChange({ reading })}
            />
          )}
          <Select
            label={t('console-policy:time.hours')}
            name="hours"
            items={orTopic}
            value={form.hours}
            onChange={(hours) => onChange({ hours })}
          />
          {form.unit === 'business-days' && (
            <Select
              label={t('console-policy:time.dates')}
              hint={t('console-policy:time.datesHint')}
              name="dates"
              items={orTopic}
              value={form.dates}
              onChange={(dates) => onChange({ dates })}
            />
          )}
        </>
      )}
    </>
  );
}
