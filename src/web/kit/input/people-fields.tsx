import { useWords } from '../words/words.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import type { Person } from './known-people.ts';
import { TextField } from './text-field.tsx';

const most = 10;
const nobody: Person = { name: '', phone: '' };

/** Whom the customer puts on the problem, where the severity asks for that: name and number of each. */
export function PeopleFields({
  people,
  onChange,
}: {
  people: readonly Person[];
  onChange: (people: Person[]) => void;
}) {
  const { t } = useWords();
  const rows = people.length === 0 ? [nobody] : people;
  const set = (at: number, part: Partial<Person>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-14 font-medium">{t('kit:people.label')}</legend>
      <p className="text-13 text-ink-2">{t('kit:people.hint')}</p>
      {rows.map((row, at) => (
        <div key={at} className="flex flex-wrap items-end gap-2">
          <TextField
            name={at === 0 ? 'peopleAssigned' : `peopleAssigned.${at}.name`}
            label={t('kit:people.name', { n: at + 1 })}
            maxLength={120}
            value={row.name}
            onChange={(name) => set(at, { name })}
            className="min-w-44 flex-1"
          />
          <TextField
            name={`peopleAssigned.${at}.phone`}
            label={t('kit:people.phone', { n: at + 1 })}
            type="tel"
            maxLength={40}
            value={row.phone}
            onChange={(phone) => set(at, { phone })}
            className="min-w-44 flex-1"
          />
          {rows.length > 1 && (
            <IconButton
              icon="x"
              label={t('kit:people.remove', { n: at + 1 })}
              onPress={() => onChange(rows.filter((_, index) => index !== at))}
            />
          )}
        </div>
      ))}
      {rows.length < most && (
        <Button size="small" icon="plus" className="self-start" onPress={() => onChange([...rows, nobody])}>
          {t('kit:people.add')}
        </Button>
      )}
    </fieldset>
  );
}
