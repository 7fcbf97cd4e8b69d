import { useMemo } from 'react';
import { useWords } from '../../../kit/words/words.ts';
import { nameIn } from '../draft/calendar-document.ts';
import { draftedCalendar } from '../draft/policy-draft.ts';
import { usePolicy } from './policy-context.ts';

/** The calendars as the draft leaves them, by their names: new ones are there, removed ones are not. */
export function useCalendarNames(): { id: string; name: string }[] {
  const { language } = useWords();
  const { policy, work } = usePolicy();
  const { draft } = work;
  return useMemo(() => {
    const known = policy.calendars.map(({ id, name }) => ({ id, name }));
    const made = draft.edits.flatMap((edit) =>
      edit.of === 'new-calendar' && !known.some(({ id }) => id === edit.id) ? [{ id: edit.id, name: edit.id }] : [],
    );
    return [...known, ...new Map(made.map((one) => [one.id, one])).values()].flatMap(({ id, name }) => {
      const drafted = draftedCalendar(draft, id);
      return drafted === null ? [] : [{ id, name: nameIn(drafted?.name, language) ?? name }];
    });
  }, [policy, draft, language]);
}
