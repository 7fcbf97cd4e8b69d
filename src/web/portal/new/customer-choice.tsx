import { ComboBox } from '../../kit/input/combo-box.tsx';
import { useWords } from '../../kit/words/words.ts';

/** For which of its customers a partner asks. */
export function CustomerChoice({
  customers,
  own,
  value,
  onChange,
}: {
  customers: readonly { id: string; name: string }[];
  own: { id: string; name: string } | undefined;
  value: string | null;
  onChange: (organisation: string) => void;
}) {
  const { t } = useWords();
  return (
    <ComboBox
      label={t('portal:new.customer')}
      hint={t('portal:new.customerHint')}
      value={value}
      onChange={(key) => key !== null && onChange(key)}
      items={[...customers, ...(own ? [{ ...own, hint: t('portal:new.customerOwn') }] : [])]}
      className="mb-6 max-w-100"
    />
  );
}
