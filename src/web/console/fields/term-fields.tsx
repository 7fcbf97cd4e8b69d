import { TextField } from '../../kit/input/text-field.tsx';
import { useWords } from '../../kit/words/words.ts';

type TermFieldsProps = {
  startedOn: string;
  endsOn: string;
  onStart: (date: string) => void;
  onEnd: (date: string) => void;
};

/** The first and the last day of what an organisation holds; without a last day it goes on. */
export function TermFields({ startedOn, endsOn, onStart, onEnd }: TermFieldsProps) {
  const { t } = useWords();
  return (
    <div className="grid gap-4 phone:grid-cols-2">
      <TextField
        label={t('console:field.startedOn')}
        name="startedOn"
        type="date"
        isRequired
        value={startedOn}
        onChange={onStart}
      />
      <TextField
        label={t('console:field.endsOn')}
        hint={t('console:field.endsOnHint')}
        name="endsOn"
        type="date"
        value={endsOn}
        onChange={onEnd}
      />
    </div>
  );
}
