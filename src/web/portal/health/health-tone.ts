import type { Tone } from '../../kit/show/badge.tsx';
import type { IconName } from '../../kit/show/icon.tsx';

export type HealthState = 'healthy' | 'advisory' | 'incident';

/** How a state of health looks; its word always stands beside it. */
export const healthLook: Record<HealthState, { tone: Tone; icon: IconName }> = {
  healthy: { tone: 'good', icon: 'circle-check' },
  advisory: { tone: 'warn', icon: 'info' },
  incident: { tone: 'bad', icon: 'alert' },
};
