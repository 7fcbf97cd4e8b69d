import { useState } from 'react';
import { listOrganisations } from '../../../contract/console.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { ComboBox } from '../../kit/input/combo-box.tsx';
import { useWords } from '../../kit/words/words.ts';

export type NamedPartner = { id: string; name: string };

/** A partner of the edition, found by the server while typing. */
export function PartnerField({
  edition,
  value,
  onChange,
  name,
  except,
}: {
  edition: string;
  value: NamedPartner | null;
  onChange: (partner: NamedPartner | null) => void;
  name: string;
  /** The organisation at hand is never its own partner. */
  except: string;
}) {
  const { t } = useWords();
  const [text, setText] = useState(value?.name ?? '');
  const q = text === value?.name ? '' : text;
  const found = useApi(listOrganisations, { query: { edition, kind: 'partner', q, limit: 20 } }, { keepsLast: true });
  const items = (found.data?.items ?? [])
    .filter(({ orgId }) => orgId !== except)
    .map((one) => ({ id: one.orgId, name: one.name, hint: one.country }));
  const offered =
    value === null || items.some(({ id }) => id === value.id) ? items : [{ ...value, hint: '' }, ...items];
  return (
    <ComboBox
      label={t('console:field.partner')}
      hint={t('console:field.partnerHint')}
      name={name}
      items={offered}
      value={value?.id ?? null}
      text={text}
      onText={setText}
      onChange={(id) => {
        const chosen = offered.find((one) => one.id === id);
        onChange(chosen === undefined ? null : { id: chosen.id, name: chosen.name });
        setText(chosen?.name ?? '');
      }}
    />
  );
}
