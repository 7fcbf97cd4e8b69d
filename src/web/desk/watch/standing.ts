import type { DeskWatch } from '../../../contract/watch.ts';

type Item = DeskWatch['items'][number];
const nearHours = 4;

/** Late under what is owed to the customer, or under the desk's own goals. */
export const isLate = ({ promises, goals }: Item): boolean => promises === 'late' || goals === 'late';

/** Late within 4 open hours of its own calendar. */
export const isNear = ({ promises, goals }: Item): boolean =>
  [promises, goals].some((standing) => typeof standing === 'number' && standing <= nearHours);
