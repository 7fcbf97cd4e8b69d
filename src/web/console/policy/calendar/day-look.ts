import type { DayKind } from '../draft/day-of.ts';

/** How a kind of day looks: its ground, and a mark of its own shape, so that nothing is told by colour alone. */
export const dayLooks: Record<DayKind, { ground: string; mark: string | null }> = {
  open: { ground: 'bg-surface text-ink', mark: null },
  closed: { ground: 'bg-sunken text-ink-2', mark: null },
  // A disc, a triangle, a diamond; in the corner, 6 px.
  holiday: { ground: 'bg-accent-soft text-accent font-bold', mark: 'M3 0a3 3 0 1 0 0 6 3 3 0 0 0 0-6z' },
  'make-up': { ground: 'bg-good-soft text-good font-bold', mark: 'M3 0 6 6H0z' },
  special: { ground: 'bg-warn-soft text-warn font-bold', mark: 'M3 0 6 3 3 6 0 3z' },
  unknown: {
    ground: 'bg-[repeating-linear-gradient(135deg,var(--sunken)_0_3px,transparent_3px_6px)] text-ink-3',
    mark: null,
  },
};

export const dayKinds = [
  'open',
  'closed',
  'holiday',
  'make-up',
  'special',
  'unknown',
] as const satisfies readonly DayKind[];
