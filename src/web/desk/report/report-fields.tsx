import { Select } from '../../kit/input/select.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { useWords } from '../../kit/words/words.ts';
import { type Dates, type Preset, presets } from './period.ts';

export const groupings = ['edition', 'topic', 'severity', 'organisation'] as const;
export type Grouping = (typeof groupings)[number];
export type Asked = { preset: Preset; own: Dates; by: Grouping };

/** Which period, and by what it is taken apart. */
export function ReportFields({ asked, change }: { asked: Asked; change: (part: Partial<Asked>) => void }) {
  const { t } = useWords();
  const { preset, own, by } = asked;
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Select<Preset>
        label={t('desk-report:period.label')}
        className="w-52"
        items={presets.map((id) => ({ id, name: t(`desk-report:period.${id}`) }))}
        value={preset}
        onChange={(next) => change({ preset: next })}
      />
      {preset === 'own' &&
        (['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            label={t(`desk-report:period.${end}`)}
            type="date"
            width={14}
            value={own[end]}
            onChange={(date) => change({ own: { ...own, [end]: date } })}
          />
        ))}
      <Select<Grouping>
        label={t('desk-report:by.label')}
        className="w-44"
        items={groupings.map((id) => ({ id, name: t(`desk-report:by.${id}`) }))}
        value={by}
        onChange={(next) => change({ by: next })}
      />
    </div>
  );
}
