import { Button } from '../../kit/input/button.tsx';
import { IconButton } from '../../kit/input/icon-button.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { CallerDraft } from './draft.ts';

const most = 10;
const nobody = { name: '', phone: '' };

/** Whom the customer puts on the problem, where the severity asks for that: name and number of each. */
export function PeopleAssigned({
  people,
  onChange,
}: {
  people: CallerDraft['peopleAssigned'];
  onChange: (people: CallerDraft['peopleAssigned']) => void;
}) {
  const { t } = useWords();
  const rows = people.length === 0 ? [nobody] : people;
  const set = (at: number, part: Partial<typeof nobody>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-14 font-medium">{t('desk:caller.assigned')}</legend>
      <p className="text-13 text-ink-2">{t('desk:caller.assignedHint')}</p>
      {rows.map((row, at) => (
        <div key={at} className="flex flex-wrap items-end gap-2">
          <TextField
            name={at === 0 ? 'peopleAssigned' : `peopleAssigned.${at}.name`}
            label={t('desk:caller.assignedName', { n: at + 1 })}
            maxLength={120}
            value={row.name}
            onChange={(name) => set(at, { name })}
            className="min-w-44 flex-1"
          />
          <TextField
            name={`peopleAssigned.${at}.phone`}
            label={t('desk:caller.assignedPhone', { n: at + 1 })}
            type="tel"
            maxLength={40}
            value={row.phone}
            onChange={(phone) => set(at, { phone })}
            className="min-w-44 flex-1"
          />
          {rows.length > 1 && (
            <IconButton
              icon="x"
              label={t('desk:caller.assignedRemove', { n: at + 1 })}
              onPress={() => onChange(rows.filter((_, index) => index !== at))}
            />
          )}
        </div>
      ))}
      {rows.length < most && (
        <Button size="small" icon="plus" className="self-start" onPress={() => onChange([...rows, nobody])}>
          {t('desk:caller.assignedAdd')}
        </Button>
      )}
    </fieldset>
  );
}
