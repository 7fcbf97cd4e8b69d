import type { Edition } from '../../domain/edition/edition.ts';
import type { Language } from '../../domain/language/language.ts';
import type { IconName } from '../html/icon.ts';
import type { Tone } from '../html/parts.ts';
import type { HealthState } from './issue-days.ts';

/** How a state is drawn, always beside its word. */
export const healthLook: Record<HealthState, { tone: Tone; drawing: IconName }> = {
  healthy: { tone: 'good', drawing: 'circle-check' },
  advisory: { tone: 'warn', drawing: 'info' },
  incident: { tone: 'bad', drawing: 'alert' },
};

/** The edition's own word for a state. */
export const healthWord = (edition: Edition, state: HealthState, language: Language): string =>
  state === 'healthy'
    ? edition.health.healthy[language]
    : (edition.health.kinds.find(({ key }) => key === state)?.name[language] ?? state);

/** The worst first. */
export const byWorst = <T extends { state: HealthState }>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));

const order: readonly HealthState[] = ['incident', 'advisory', 'healthy'];
