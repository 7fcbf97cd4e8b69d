import type { readCommitments } from '../../../../contract/policy.ts';
import type { ResponseOf } from '../../../../contract/route.ts';
import type { LooseAllowance } from '../../../../domain/edition/allowance.ts';
import { isSame } from '../draft/calendar-document.ts';
import type { TimeList } from '../draft/time-document.ts';

type Cells = ResponseOf<typeof readCommitments>['cells'];
type TimeOn = { list: TimeList; severity: string; allowance: LooseAllowance; topics: string[] };

const lists = [
  ['targets', 'target'],
  ['deskGoals', 'deskGoal'],
  ['nextUpdates', 'nextUpdate'],
] as const;

/** The times that are counted on a calendar, whether they name it or their topic does, whatever the plan. */
export function timesOn(cells: Cells, id: string): TimeOn[] {
  const found: TimeOn[] = [];
  for (const [list, field] of lists)
    for (const cell of cells) {
      const { [field]: time, topic, severity, refusal } = cell;
      // The desk's own goal counts only where nothing is promised.
      if (list === 'deskGoals' && cell.target !== null) continue;
      if (time === null || refusal?.reason === 'above-ceiling' || (time.hours !== id && time.dates !== id)) continue;
      const alike = found.find(
        (one) => one.list === list && one.severity === severity && isSame(one.allowance, time.allowance),
      );
      if (alike === undefined) found.push({ list, severity, allowance: time.allowance, topics: [topic] });
      else if (!alike.topics.includes(topic)) alike.topics.push(topic);
    }
  return found;
}
