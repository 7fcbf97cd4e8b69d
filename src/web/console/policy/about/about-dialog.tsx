import { useState } from 'react';
import type { Words } from '../../../../domain/language/language.ts';
import { Notice } from '../../../kit/show/notice.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { CalendarDialog } from '../calendar/calendar-dialog.tsx';
import type { CalendarAtHand } from '../calendar/use-calendar.ts';
import { isSame } from '../draft/calendar-document.ts';
import { NamesFields } from './names-fields.tsx';
import { ZoneField } from './zone-field.tsx';

/** What a calendar is called, and where its hours are told. */
export function AboutDialog({ hand, onClose }: { hand: CalendarAtHand; onClose: () => void }) {
  const { t } = useWords();
  // What was not touched here is not put back to what it was: another window may have changed it.
  const [opened] = useState(hand.calendar);
  const before = wordsOf(opened.name, opened.id);
  const [name, setName] = useState<Words>(before);
  const [zone, setZone] = useState(opened.zone);
  const patch = () => ({
    ...(isSame(name, before) ? {} : { name: trimmed(name) }),
    ...(zone === opened.zone ? {} : { zone }),
  });
  return (
    <CalendarDialog
      title={t('console-policy:about.edit')}
      hand={hand}
      patch={patch}
      fieldOf={fieldOf}
      onClose={onClose}
    >
      <NamesFields legend={t('console-policy:about.name')} path="name" value={name} onChange={setName} />
      <ZoneField value={zone} onChange={setZone} />
      {zone !== opened.zone && <Notice>{t('console-policy:about.zoneChanges')}</Notice>}
    </CalendarDialog>
  );
}

/** `["name", "ja"]` is the field `name.ja`; a name that is missing altogether is said at the first. */
export const fieldOf = ([root, language = 'en']: readonly (string | number)[]): string =>
  root === 'name' ? `name.${language}` : String(root ?? 'other');

export const trimmed = (words: Words): Words => ({
  en: words.en.trim(),
  ja: words.ja.trim(),
  'zh-Hans': words['zh-Hans'].trim(),
});

const wordsOf = (name: Words | string | undefined, id: string): Words =>
  typeof name === 'object' ? name : { en: name ?? id, ja: name ?? id, 'zh-Hans': name ?? id };
