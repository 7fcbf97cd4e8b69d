import { useMemo, useState } from 'react';
import { ComboBox } from '../../../kit/input/combo-box.tsx';
import { useNow } from '../../../kit/time/now.ts';
import { useWords } from '../../../kit/words/words.ts';
import { findZones, offsetOf, ownZone, timeIn, zoneChoices } from './zones.ts';

type ZoneFieldProps = { value: string; onChange: (zone: string) => void };

/** A time zone, found by its name, its place or its offset; what time it is there now. */
export function ZoneField({ value, onChange }: ZoneFieldProps) {
  const { t, language } = useWords();
  const now = useNow();
  const [opened] = useState({ now, value });
  const own = { id: ownZone, name: t('console-policy:zone.own'), hint: t('console-policy:zone.ownHint') };
  const nameOf = (zone: string) => (zone === ownZone ? own.name : zone);
  const [text, setText] = useState(nameOf(value));
  const zones = useMemo(
    () => zoneChoices(language, opened.now, opened.value === ownZone ? [] : [opened.value]),
    [language, opened],
  );
  // Nothing was typed yet: all are there to be looked through.
  const isUntouched = text === nameOf(value);
  const found = (isUntouched ? zones : findZones(zones, text)).map(({ zone, offset, name }) => ({
    id: zone,
    name: zone,
    hint: `${offset} · ${name}`,
  }));
  const hasOwn = isUntouched || own.name.toLowerCase().includes(text.trim().toLowerCase());
  return (
    <ComboBox
      label={t('console:field.zone')}
      hint={
        value === ownZone
          ? t('console-policy:zone.ownHint')
          : t('console-policy:zone.now', { time: timeIn(value, now), offset: offsetOf(value, now) })
      }
      name="zone"
      items={hasOwn ? [own, ...found] : found}
      value={value}
      text={text}
      onText={setText}
      onChange={(zone) => {
        if (zone === null) return;
        onChange(zone);
        setText(nameOf(zone));
      }}
      placeholder={t('console-policy:zone.find')}
    />
  );
}
