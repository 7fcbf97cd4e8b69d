import type { Edition } from '../../domain/edition/edition.ts';
import { findTarget } from '../../domain/edition/find-target.ts';
import type { Severity } from '../../domain/edition/severity.ts';
import type { Target } from '../../domain/edition/target.ts';
import type { Topic } from '../../domain/edition/topic.ts';

/** `not-offered`: requests on this topic are never that severe. `none`: no time is committed to. */
export type TargetCell =
  | { kind: 'not-offered' }
  | { kind: 'none' }
  | { kind: 'commitment' | 'objective'; reads: Target['reads'] };
export type TargetTable = {
  topics: Topic[];
  /** Plan families by their keys; one empty list where all plans are answered alike. */
  columns: string[][];
  rows: { severity: Severity; cells: TargetCell[] }[];
};

/** What is promised for each topic, severity and plan; topics that are promised the same stand in one table. */
export function targetTables(edition: Edition): TargetTable[] {
  const tables = edition.topics.map((topic) => tableOf(edition, topic));
  const groups = Map.groupBy(tables, ({ columns, rows }) => JSON.stringify([columns, rows.map(({ cells }) => cells)]));
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, topics: same.flatMap(({ topics }) => topics) }];
  });
}

function tableOf(edition: Edition, topic: Topic): TargetTable {
  const severities = edition.severities.toSorted((a, b) => a.rank - b.rank);
  const ceiling = severities.find(({ key }) => key === topic.ceiling)?.rank ?? 1;
  const cellOf = (severity: Severity, family: string): TargetCell => {
    if (severity.rank < ceiling) return { kind: 'not-offered' };
    const target = findTarget(edition, { topic: topic.key, severity: severity.key, family });
    return target === null ? { kind: 'none' } : { kind: target.kind, reads: target.reads };
  };
  const families = edition.planFamilies.toSorted((a, b) => a.rank - b.rank).map(({ key }) => key);
  const alike = [
    ...Map.groupBy(families, (family) => JSON.stringify(severities.map((one) => cellOf(one, family)))).values(),
  ];
  return {
    topics: [topic],
    columns: alike.length === 1 ? [[]] : alike,
    rows: severities.map((severity) => ({
      severity,
      cells: alike.map(([family = '']) => cellOf(severity, family)),
    })),
  };
}
