import { TextArea } from '../../kit/input/text-area.tsx';
import { useWords } from '../../kit/words/words.ts';

/** Why a request is changed: it stands in its history, for customer and colleagues. */
export function ReasonField({ value, onChange }: { value: string; onChange: (reason: string) => void }) {
  const { t } = useWords();
  return (
    <TextArea
      name="reason"
      label={t('desk:severity.reason')}
      hint={t('desk:severity.reasonHint')}
      rows={3}
      maxLength={2_000}
      isRequired
      value={value}
      onChange={onChange}
    />
  );
}
