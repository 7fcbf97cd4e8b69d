import { useEffect, useRef, useState } from 'react';
import type { IntakeView } from '../../../contract/intake.ts';
import { Button } from '../../kit/input/button.tsx';
import { ComboBox } from '../../kit/input/combo-box.tsx';
import { SearchField } from '../../kit/input/search-field.tsx';
import { Select } from '../../kit/input/select.tsx';
import { classes } from '../../kit/look/classes.ts';
import { useWords } from '../../kit/words/words.ts';
import { type Filters, isNarrowed } from './filters.ts';

const any = 'any';
const typingPauseMs = 300;

/** Narrows the list. Topics and severities come from the form's facts, in the reader's language. */
export function RequestFilters({
  filters,
  onChange,
  intake,
  customers,
}: {
  filters: Filters;
  onChange: (next: Filters) => void;
  intake: IntakeView | undefined;
  /** Empty where there is nothing to choose from. */
  customers: readonly { id: string; name: string }[];
}) {
  const { t } = useWords();
  const set = (name: keyof Filters) => (key: string | null) => {
    const { [name]: _was, ...rest } = filters;
    onChange({
      ...rest,
      ...(key === null || key === any ? {} : { [name]: key }),
      ...(name === 'state' ? { state: (key ?? 'all') as Filters['state'] } : { state: filters.state }),
    });
  };
  const severities = [
    ...new Map(
      Object.values(intake?.severities ?? {})
        .flat()
        .map((one) => [one.key, one]),
    ).values(),
  ];
  return (
    <div
      role="search"
      aria-label={t('portal:home.filter.label')}
      className="grid grid-cols-2 items-end gap-2 border-b border-line p-3 phone:grid-cols-3 tablet:flex tablet:flex-wrap"
    >
      <Words value={filters.q ?? ''} onChange={(text) => set('q')(text === '' ? null : text)} />
      <Select
        label={t('portal:home.filter.state')}
        isLabelHidden
        className={classes(customers.length === 0 && 'max-phone:col-span-2', 'tablet:w-44')}
        value={filters.state}
        onChange={set('state')}
        items={(['all', 'open', 'done'] as const).map((id) => ({ id, name: t(`portal:home.filter.${id}`) }))}
      />
      <Select
        label={t('portal:home.filter.severity')}
        isLabelHidden
        className="tablet:w-44"
        value={filters.severity ?? any}
        onChange={set('severity')}
        items={[
          { id: any, name: t('portal:home.filter.anySeverity') },
          ...severities.map(({ key, name }) => ({ id: key, name })),
        ]}
      />
      <Select
        label={t('portal:home.filter.topic')}
        isLabelHidden
        className="tablet:w-40"
        value={filters.topic ?? any}
        onChange={set('topic')}
        items={[
          { id: any, name: t('portal:home.filter.anyTopic') },
          ...(intake?.topics ?? []).map(({ key, name }) => ({ id: key, name })),
        ]}
      />
      {customers.length > 0 && (
        <ComboBox
          label={t('portal:home.filter.customer')}
          isLabelHidden
          className="phone:col-span-3 tablet:w-56"
          value={filters.customer ?? any}
          onChange={set('customer')}
          items={[{ id: any, name: t('portal:home.filter.anyCustomer') }, ...customers]}
        />
      )}
      {isNarrowed(filters) && (
        <Button variant="quiet" icon="x" onPress={() => onChange({ state: 'all' })}>
          {t('portal:home.filter.clear')}
        </Button>
      )}
    </div>
  );
}

/** Asks when the typing pauses, never in the middle of a composition. */
function Words({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useWords();
  const [text, setText] = useState(value);
  const told = useRef(value);
  const isComposing = useRef(false);
  useEffect(() => {
    if (value !== told.current) setText(value);
    told.current = value;
  }, [value]);
  useEffect(() => {
    if (text === told.current) return;
    const timer = setTimeout(() => {
      if (isComposing.current) return;
      told.current = text;
      onChange(text);
    }, typingPauseMs);
    return () => clearTimeout(timer);
  }, [text, onChange]);
  return (
    <div
      className="col-span-2 phone:col-span-3 tablet:min-w-56 tablet:flex-1"
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={(event) => {
        isComposing.current = false;
        setText((event.target as HTMLInputElement).value);
      }}
    >
      <SearchField label={t('portal:home.filter.text')} value={text} onChange={setText} />
    </div>
  );
}
