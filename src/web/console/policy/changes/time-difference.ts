import { isSame } from '../draft/calendar-document.ts';
import {
  type Axes,
  ruleFor,
  type TimeList,
  type TimesDocument,
  type TimeValue,
  timeLists,
} from '../draft/time-document.ts';

/** One time that differs, with all the plan families for which it differs alike; null among them: no plan known. */
export type TimeDifference = {
  list: TimeList;
  topic: string;
  severity: string;
  families: (string | null)[];
  before: TimeValue | null;
  after: TimeValue | null;
};

/** Every square whose time or whose words differ. */
export function timeDifferences(before: TimesDocument, after: TimesDocument, axes: Axes): TimeDifference[] {
  const severities = [
    ...new Set(
      [before, after].flatMap((one) => timeLists.flatMap((list) => one[list].map(({ severity }) => severity))),
    ),
  ].sort();
  const found: TimeDifference[] = [];
  for (const list of timeLists)
    for (const topic of axes.topics)
      for (const severity of severities)
        for (const family of [...axes.families, null]) {
          const cell = { family, topic, severity };
          const change = { before: timeOf(before, list, cell), after: timeOf(after, list, cell) };
          if (isSame(change.before, change.after)) continue;
          const alike = found.find(
            (one) =>
              one.list === list &&
              one.topic === topic &&
              one.severity === severity &&
              isSame([one.before, one.after], [change.before, change.after]),
          );
          if (alike) alike.families.push(family);
          else found.push({ list, topic, severity, families: [family], ...change });
        }
  return found;
}

function timeOf(document: TimesDocument, list: TimeList, cell: Parameters<typeof ruleFor>[2]): TimeValue | null {
  const rule = ruleFor(document, list, cell);
  return (
    rule && { allowance: rule.allowance, reads: rule.reads, ...(rule.kind === undefined ? {} : { kind: rule.kind }) }
  );
}
