import type { Edition } from './edition.ts';
import { speaksOf } from './key.ts';
import type { Target } from './target.ts';

/** What a promise depends on. `family` null = no plan known. */
export type Case = { topic: string; severity: string; family: string | null };

/** The target of the first answer; null = no committed time. */
export const findTarget = (edition: Edition, { topic, severity, family }: Case): Target | null =>
  edition.targets.find(
    (target) => target.severity === severity && speaksOf(target.topics, topic) && speaksOf(target.families, family),
  ) ?? null;
