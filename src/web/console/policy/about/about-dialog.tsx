import { useState } from 'react';
import type { Words } from '../../../../domain/language/language.ts';
import type { Fault } from '../../../kit/input/error-summary.tsx';
import { Notice } from '../../../kit/show/notice.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { type CalendarAtHand, useCheckedPatch } from '../calendar/use-calendar.ts';
import { CalendarChanges } from '../changes/calendar-changes.tsx';
import { isSame } from '../draft/calendar-document.ts';
import { DraftDialog } from '../draft/draft-dialog.tsx';
import { NamesFields } from './names-fields.tsx';
import { ZoneField } from './zone-field.tsx';

/** What a calendar is called, and where its hours are told. */
export function AboutDialog({ hand, onClose }: { hand: CalendarAtHand; onClose: () => void }) {
  const { t } = useWords();
  const checked = useCheckedPatch(hand, fieldOf);
  const { opened } = checked;
  const before = wordsOf(opened.name, opened.id);
  const [name, setName] = useState<Words>(before);
  const [zone, setZone] = useState(opened.zone);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const submit = async () => {
    const found = await checked.apply({
      ...(isSame(name, before) ? {} : { name: trimmed(name) }),
      ...(zone === opened.zone ? {} : { zone }),
    });
    if (found?.length === 0) onClose();
    else if (found) setFaults(found);
  };
  return (
    <DraftDialog
      title={t('console-policy:about.edit')}
      onClose={onClose}
      onSubmit={() => void submit()}
      isSending={checked.isSending}
      problem={checked.problem}
      faults={faults}
      elsewhere={checked.theirs && <CalendarChanges {...checked.theirs} />}
    >
      <NamesFields legend={t('console-policy:about.name')} path="name" value={name} onChange={setName} />
      <ZoneField value={zone} onChange={setZone} />
      {zone !== opened.zone && <Notice>{t('console-policy:about.zoneChanges')}</Notice>}
    </DraftDialog>
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
