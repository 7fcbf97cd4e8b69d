import { readCommitments } from '../../../../contract/policy.ts';
import { useApi } from '../../../kit/api/use-api.ts';
import { useWords } from '../../../kit/words/words.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { useCalendarNames } from '../frame/use-calendar-names.ts';

export const useCommitments = () =>
  useApi(readCommitments, { params: { edition: usePolicy().policy.edition.key }, query: {} });

/** Families, topics, severities and calendars by their names; their keys until these are there. */
export function useAxisNames() {
  const { t } = useWords();
  const { policy } = usePolicy();
  const { data } = useCommitments();
  const calendars = useCalendarNames();
  const nameIn = (all: readonly ({ key: string; name: string } | null)[] | undefined, key: string) =>
    all?.find((one) => one?.key === key)?.name ?? key;
  return {
    family: (key: string | null) => (key === null ? t('console-policy:matrix.noPlan') : nameIn(data?.families, key)),
    topic: (key: string) => nameIn(data?.topics, key),
    severity: (key: string) => nameIn(data?.severities, key),
    calendar: (id: string) => [...calendars, ...policy.calendars].find((one) => one.id === id)?.name ?? id,
  };
}
