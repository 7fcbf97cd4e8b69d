import { useNavigate, useSearch } from '@tanstack/react-router';
import type { StepView, TroubleshooterView } from '../../../contract/troubleshoot.ts';
import { longestWay, walk } from '../../../domain/troubleshoot/walk.ts';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { emptyTrail, type Taken, type Trail } from './trail.ts';

export type Walk = {
  at: StepView;
  taken: Taken[];
  trail: Trail;
  /** Which step this is, and how many there are at most, itself and those before counted. */
  n: number;
  most: number;
  /** The answer given before to this very step, when one has gone back. */
  before: string | null;
  answer: (answer: string, check?: string) => void;
  goTo: (n: number) => void;
  keep: (patch: Partial<Trail>) => void;
  /** Forgets the answers on this device; what is on screen stays. */
  forget: () => void;
  restart: () => void;
};

/**
 * Where somebody stands in a troubleshooter. The answers are kept on this device; which of them is looked at is in the
 * address, so that the browser's way back leads one step back.
 */
export function useWalk({ key, steps }: TroubleshooterView): Walk {
  const [trail, setTrail, clear] = useDraft<Trail>(`troubleshoot.${key}`, emptyTrail);
  const { step, edition } = useSearch({ strict: false }) as { step?: number; edition?: string };
  const navigate = useNavigate();
  const whole = walk(steps, trail.taken).taken;
  const shown = Number.isInteger(step) ? Math.min(Math.max(1, step ?? 1), whole.length + 1) - 1 : whole.length;
  const { at, taken } = walk(steps, whole.slice(0, shown));
  const goTo = (n: number) =>
    void navigate({
      to: '/support/troubleshoot/$key',
      params: { key },
      search: { step: n, ...(edition === undefined ? {} : { edition }) },
      resetScroll: false,
    });
  return {
    at,
    taken,
    trail,
    n: taken.length + 1,
    most: taken.length + longestWay(steps, at.key),
    before: whole[taken.length]?.answer ?? null,
    answer: (answer, check) => {
      const mine: Taken = { step: at.key, answer, check: check ?? null };
      const last = whole[taken.length];
      // The same answer again leaves what came after it.
      const isSame = last?.answer === answer && last.check === mine.check;
      setTrail((now) => ({ ...now, taken: isSame ? whole : [...taken, mine] }));
      goTo(taken.length + 2);
    },
    goTo,
    keep: (patch) => setTrail((now) => ({ ...now, ...patch })),
    forget: clear,
    restart: () => {
      clear();
      goTo(1);
    },
  };
}
