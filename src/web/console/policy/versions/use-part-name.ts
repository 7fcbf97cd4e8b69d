import type { checkPolicy } from '../../../../contract/policy.ts';
import type { ResponseOf } from '../../../../contract/route.ts';
import { hasWord, useWords } from '../../../kit/words/words.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { useCalendarNames } from '../frame/use-calendar-names.ts';

type Part = ResponseOf<typeof checkPolicy>['faults'][number]['part'];

/** What a part of a policy is called: a calendar by its name, the commitments, another file by its own. */
export function usePartName(): (part: Part) => string {
  const { t } = useWords();
  const { policy } = usePolicy();
  const calendars = useCalendarNames();
  return ({ kind, id }) =>
    kind === 'targets'
      ? t('console-policy:place.commitments')
      : kind === 'calendar'
        ? ([...calendars, ...policy.calendars].find((one) => one.id === id)?.name ?? id)
        : hasWord(`console-policy:file.${keyOf(id)}`)
          ? t(`console-policy:file.${keyOf(id)}`)
          : id;
}

/** A word's key has no dot. */
const keyOf = (file: string): string => file.replace('.json', '');
