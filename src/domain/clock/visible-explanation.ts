import type { ClockExplanation, Who } from './explain-clock.ts';

/**
 * The explanation as the customer sees it: none for the desk's own goals, and nobody of support by their id (the
 * history's lines say under which name they show themselves).
 */
export function visibleExplanation(explanation: ClockExplanation): ClockExplanation | null {
  if (explanation.reading.audience !== 'all') return null;
  return {
    ...explanation,
    plans: explanation.plans.map((plan) => ({ ...plan, who: visibleWho(plan.who) })),
    pauses: explanation.pauses.map((pause) => ({
      ...pause,
      from: visibleWho(pause.from),
      to: pause.to && visibleWho(pause.to),
    })),
  };
}

const visibleWho = (who: Who): Who => (who.actorKind === 'support' ? { ...who, actorId: null } : who);
